// One fact of a record: an icon, what it is about, and the fact itself.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Theme theme
    required property string glyph
    required property string label
    required property string text
    property color tint: root.theme.ink
    // In which language the fact is, when the visitor asked for another.
    property string tongue: ""

    visible: root.text !== ""
    implicitHeight: column.height + root.theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.text

    Icon {
        id: sign

        theme: root.theme
        anchors.left: parent.left
        glyph: root.glyph
        size: root.theme.mm(8)
        color: root.tint
    }
    Column {
        id: column

        anchors.left: sign.right
        anchors.leftMargin: root.theme.mm(5)
        anchors.right: parent.right
        spacing: root.theme.mm(0.5)

        Words {
            theme: root.theme
            silent: true
            width: parent.width
            text: root.label
            color: root.theme.inkSoft
            font.pixelSize: root.theme.small
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            text: root.text
        }
        TongueTag {
            theme: root.theme
            tongue: root.tongue
            width: parent.width
        }
    }
}
