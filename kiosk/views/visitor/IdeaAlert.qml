// Something about ideas does not work: said plainly, with what to do.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Rectangle {
    id: root

    required property Theme theme
    required property string text

    height: words.height + 2 * root.theme.space
    radius: root.theme.radius
    color: root.theme.alertGround
    border.width: root.theme.hair
    border.color: root.theme.alert

    Icon {
        id: sign

        theme: root.theme
        anchors.left: parent.left
        anchors.leftMargin: root.theme.space
        anchors.verticalCenter: parent.verticalCenter
        glyph: Glyph.warningCircle
        size: root.theme.mm(11)
        color: root.theme.alert
    }
    Words {
        id: words

        theme: root.theme
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.margins: root.theme.space
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.theme.alert
        strong: true
    }
}
