// One place in the bar: an icon over a word.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

PushButton {
    id: root

    stacked: true
    implicitHeight: root.theme.mm(23)
    ground: root.theme.surface
}
