// The heading of a part of a page, with a way to see more of it.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Theme theme
    required property string title
    property string more: ""

    signal wanted

    implicitHeight: Math.max(heading.height, button.visible ? button.height : 0)

    Heading {
        id: heading

        theme: root.theme
        anchors.left: parent.left
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: root.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
    }
    PushButton {
        id: button

        theme: root.theme
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.5)
        visible: root.more !== ""
        text: root.more
        glyph: Glyph.arrowRight
        glyphMirrors: true
        onTapped: root.wanted()
    }
}
