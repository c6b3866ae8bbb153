// A picture with a title below: the door to a quarter, an exhibition, a project.
pragma ComponentBehavior: Bound

import QtQuick

Card {
    id: root

    required property string title
    required property string summary
    required property string tongue
    required property string picture
    property string note: ""
    property color band: root.theme.accent
    property real ratio: 0.62

    name: [root.title, root.note, root.summary, root.tongue].filter(word => word !== "").join(", ")
    implicitHeight: image.height + words.height + root.theme.mm(8)

    Picture {
        id: image

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.hair
        height: width * root.ratio
        source: root.picture
    }
    Rectangle {
        anchors.left: image.left
        anchors.right: image.right
        anchors.top: image.bottom
        height: root.theme.mm(1.2)
        color: root.band
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: image.bottom
        anchors.margins: root.theme.mm(4)
        anchors.topMargin: root.theme.mm(4.5)
        spacing: root.theme.mm(1.4)

        Words {
            theme: root.theme
            silent: true
            width: parent.width
            text: root.title
            strong: true
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            visible: text !== ""
            text: root.note
            font.pixelSize: root.theme.small
            color: root.theme.inkSoft
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            visible: text !== ""
            text: root.summary
            font.pixelSize: root.theme.small
        }
        Tag {
            theme: root.theme
            visible: root.tongue !== ""
            text: root.tongue
            glyph: Glyph.translate
        }
    }
}
