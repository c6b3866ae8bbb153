// A switch with an icon and a word; on and off differ by shape, not by colour alone.
pragma ComponentBehavior: Bound

import QtQuick

PushButton {
    id: root

    checkable: true
    role: Accessible.CheckBox
    primary: root.checked

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.mm(1.5)
        visible: root.checked
        width: root.theme.mm(7)
        height: width
        radius: width / 2
        color: root.theme.accentInk

        Icon {
            theme: root.theme
            anchors.centerIn: parent
            glyph: Glyph.check
            size: root.theme.mm(5)
            color: root.theme.accent
        }
    }
}
