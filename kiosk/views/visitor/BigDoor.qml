// A large plain door with an icon and a sentence.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Card {
    id: root

    required property string title
    required property string glyph
    property bool strong: false
    readonly property color label: root.strong ? root.theme.accentInk : root.theme.ink

    name: root.title
    ground: root.strong ? root.theme.accent : root.theme.shade
    edge: root.strong ? root.theme.accent : root.theme.hairline
    implicitHeight: Math.max(root.theme.mm(34), words.height + root.theme.mm(8))

    Icon {
        id: sign

        theme: root.theme
        anchors.left: parent.left
        anchors.leftMargin: root.theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        glyph: root.glyph
        filled: true
        size: root.theme.mm(15)
        color: root.label
    }
    Words {
        id: words

        theme: root.theme
        silent: true
        anchors.left: sign.right
        anchors.leftMargin: root.theme.mm(5)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        strong: true
        font.pixelSize: root.theme.large
        color: root.label
    }
}
