// A field of the city as a large tile in its own colour, with its picture where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Card {
    id: root

    required property string field
    required property string title
    required property string summary
    required property string tongue
    property string picture: ""
    property bool chosen: false

    name: [root.title, root.summary, root.tongue].filter(word => word !== "").join(", ")
    checked: root.chosen
    ground: root.theme.fieldColor(root.field)
    edge: root.theme.fieldColor(root.field)
    implicitHeight: image.height + words.height + 2 * root.theme.mm(5)

    Picture {
        id: image

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.hair
        visible: root.picture !== ""
        height: visible ? width * 0.6 : 0
        source: root.picture
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: image.bottom
        anchors.margins: root.theme.mm(5)
        spacing: root.theme.mm(1.5)

        Item {
            width: parent.width
            height: sign.height

            Icon {
                id: sign

                theme: root.theme
                anchors.left: parent.left
                glyph: root.theme.fieldIcon(root.field)
                filled: true
                size: root.theme.mm(14)
                color: root.theme.fieldInk
            }
            Icon {
                theme: root.theme
                anchors.right: parent.right
                visible: root.chosen
                glyph: Glyph.checkCircle
                size: root.theme.mm(11)
                color: root.theme.fieldInk
            }
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            text: root.title
            strong: true
            font.pixelSize: root.theme.large
            color: root.theme.fieldInk
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            visible: root.summary !== "" && root.theme.textStep < 2
            text: root.summary
            font.pixelSize: root.theme.small
            color: root.theme.fieldInk
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            visible: root.tongue !== ""
            text: root.tongue
            font.pixelSize: root.theme.small
            color: root.theme.fieldInk
        }
    }
}
