// A word with an icon on coloured paper, inside a card or under a title.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property Theme theme
    required property string text
    property string glyph: ""
    property color ground: root.theme.shade
    property color label: root.theme.ink
    property bool silent: true
    property real most: parent ? parent.width : implicitWidth

    implicitWidth: Math.min(root.most, row.width + root.theme.mm(5))
    implicitHeight: row.height + root.theme.mm(2.4)
    width: implicitWidth
    height: implicitHeight
    radius: root.theme.mm(1.6)
    color: root.ground
    border.width: root.theme.highContrast ? root.theme.hair : 0
    border.color: root.theme.line

    Row {
        id: row

        anchors.centerIn: parent
        spacing: root.theme.mm(1.6)

        Icon {
            id: sign

            theme: root.theme
            anchors.verticalCenter: parent.verticalCenter
            visible: root.glyph !== ""
            glyph: root.glyph
            size: root.theme.small * 1.1
            color: root.label
        }
        Words {
            theme: root.theme
            silent: root.silent
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.label
            font.pixelSize: root.theme.small
            strong: true
            width: Math.min(implicitWidth, root.most - root.theme.mm(5) - (sign.visible ? sign.width + root.theme.mm(1.6) : 0))
        }
    }
}
