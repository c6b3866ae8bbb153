// One key of the PIN pad; the same digit twice is meant.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

KeyCap {
    id: root

    implicitHeight: root.theme.mm(23)
    holdsFocus: true
    letter: root.theme.large
}
