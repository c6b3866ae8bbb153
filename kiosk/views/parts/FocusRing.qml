// The ring round what the keyboard would press.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property Theme theme

    anchors.fill: parent
    anchors.margins: -root.theme.ring
    color: "transparent"
    radius: root.theme.radius + root.theme.ring
    border.width: root.theme.ring
    border.color: root.theme.focus
    z: 10
    Accessible.ignored: true
}
