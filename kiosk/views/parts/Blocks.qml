// A longer text in headings, paragraphs and list items, each plain text.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Column {
    id: root

    required property Theme theme
    required property Rows blocks

    spacing: root.theme.mm(4)

    Repeater {
        model: root.blocks

        delegate: Item {
            id: block

            required property string kind
            required property string text
            readonly property bool item: block.kind === "item"
            // A text that fell back to another language keeps that language's direction.
            readonly property bool rightToLeft: /^[^A-Za-z\u00c0-\u024f\u0400-\u04ff]*[\u0590-\u08ff]/.test(block.text)

            width: root.width
            height: words.height
            LayoutMirroring.enabled: block.rightToLeft
            LayoutMirroring.childrenInherit: true

            Rectangle {
                anchors.left: parent.left
                visible: block.item
                y: root.theme.body * 0.55
                width: root.theme.mm(2)
                height: width
                radius: width / 2
                color: root.theme.accent
            }
            Words {
                id: words

                theme: root.theme
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: block.item ? root.theme.mm(6) : 0
                text: block.text
                strong: block.kind === "heading"
                lineHeight: 1.15
                Accessible.role: block.kind === "heading" ? Accessible.Heading : Accessible.StaticText
            }
        }
    }
}
