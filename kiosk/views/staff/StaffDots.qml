// How many digits were typed, as dots.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Flow {
    id: root

    required property Theme theme
    required property int digits

    spacing: root.theme.gap
    Accessible.role: Accessible.StaticText
    //: Spoken while a PIN is typed, instead of its digits
    Accessible.name: qsTr("%n digit(s) typed", "", root.digits)

    Repeater {
        model: 12

        delegate: Rectangle {
            id: dot

            required property int index

            width: root.theme.mm(7)
            height: width
            radius: width / 2
            color: dot.index < root.digits ? root.theme.ink : "transparent"
            border.width: root.theme.mm(0.6)
            border.color: dot.index < 6 || dot.index < root.digits ? root.theme.ink : root.theme.line
        }
    }
}
