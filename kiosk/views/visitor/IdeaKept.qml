// The last step of an idea, shown only when it is safe: thanks, and what happens now.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Column {
    id: root

    required property Theme theme

    signal opened(page: string, key: string)

    spacing: root.theme.space

    Rectangle {
        width: root.theme.mm(46)
        height: width
        radius: width / 2
        anchors.left: parent.left
        color: root.theme.goodGround
        border.width: root.theme.highContrast ? root.theme.hair : 0
        border.color: root.theme.line

        Icon {
            theme: root.theme
            anchors.centerIn: parent
            glyph: Glyph.check
            size: root.theme.mm(28)
            color: root.theme.good
        }
    }
    Words {
        theme: root.theme
        width: parent.width
        text: qsTr("Your idea is kept on this device. It will be delivered to the city as soon as there is a connection.")
        font.pixelSize: root.theme.large
    }
    Words {
        theme: root.theme
        width: parent.width
        text: qsTr("No name was stored with it.")
        font.pixelSize: root.theme.large
    }
    Flowing {
        id: ways

        theme: root.theme
        width: parent.width
        minEms: 14
        most: 2

        PushButton {
            theme: root.theme
            width: ways.cell
            implicitHeight: root.theme.mm(26)
            primary: true
            //: Button: to the first page
            text: qsTr("Back to the start")
            glyph: Glyph.house
            onTapped: root.opened("home", "")
        }
        PushButton {
            theme: root.theme
            width: ways.cell
            implicitHeight: root.theme.mm(26)
            text: qsTr("Write another idea")
            glyph: Glyph.lightbulb
            onTapped: root.opened("idea", "field")
        }
    }
}
