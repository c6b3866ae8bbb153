// What stands above the page in reach mode: the kiosk's name on calm paper, nothing to touch.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Rectangle {
    id: root

    required property Theme theme
    property string kioskName: ""

    color: root.theme.shade

    Words {
        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.theme.margin
        text: root.kioskName
        color: root.theme.inkSoft
        font.pixelSize: root.theme.title
        strong: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.mm(1)
        color: root.theme.accent
    }
}
