// A sheet of paper that can be pressed: the ground of every entry in a list.
pragma ComponentBehavior: Bound

import QtQuick

Tappable {
    id: root

    property color ground: root.theme.surface
    property color edge: root.theme.hairline
    default property alias content: inner.data

    Rectangle {
        id: inner

        anchors.fill: parent
        radius: root.theme.radius
        color: root.pressed ? root.theme.shade : root.ground
        border.width: root.theme.hair
        border.color: root.edge
        clip: false
    }
}
