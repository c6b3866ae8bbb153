// One place in the bar: an icon over a word.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

PushButton {
    id: root

    stacked: true
    implicitHeight: Math.max(root.theme.mm(23), root.contentHeight + 2 * root.theme.gap)
    ground: root.theme.surface
}
