// The head of an idea's step in the colour of its field, with the field's picture where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property string title
    required property string field
    property string label: ""
    property string lead: ""
    property string glyph: root.theme.fieldIcon(root.field)
    property string picture: ""
    property string alt: ""
    // How high the picture may be; where that is little there is none.
    property real pictureRoom: 0
    // The picture stands beside the words, not above them.
    property bool beside: false
    readonly property bool pictured: root.picture !== "" && (root.beside || root.pictureRoom > root.theme.mm(45))
    // Without the picture.
    readonly property real wordsHeight: words.height + 2 * root.theme.margin

    implicitHeight: root.beside ? panel.height : image.height + panel.height

    // The step begins here: it is spoken first.
    function take(): void {
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    Picture {
        id: image

        theme: root.theme
        anchors.left: parent.left
        anchors.top: parent.top
        width: root.beside ? parent.width / 2 : parent.width
        height: root.beside ? panel.height : (visible ? Math.min(width * 0.56, root.pictureRoom) : 0)
        visible: root.pictured
        source: root.picture
        alt: root.alt
    }
    Rectangle {
        id: panel

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.beside && root.pictured ? parent.width / 2 : parent.width
        height: root.beside && root.pictured ? Math.max(root.wordsHeight, width * 0.56) : root.wordsHeight
        color: root.theme.fieldColor(root.field)

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: root.theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.theme.mm(4)

            Row {
                width: parent.width
                spacing: root.theme.gap
                visible: root.label !== ""

                Icon {
                    id: sign

                    theme: root.theme
                    glyph: root.glyph
                    filled: true
                    color: root.theme.fieldInk
                }
                Words {
                    theme: root.theme
                    width: parent.width - sign.width - parent.spacing
                    anchors.verticalCenter: sign.verticalCenter
                    text: root.label
                    color: root.theme.fieldInk
                    font.pixelSize: root.theme.small
                    strong: true
                }
            }
            Heading {
                id: heading

                theme: root.theme
                main: true
                width: parent.width
                text: root.title
                color: root.theme.fieldInk
                font.pixelSize: root.theme.textStep === 2 ? root.theme.title : root.theme.title * 1.2
                activeFocusOnTab: false
            }
            Words {
                theme: root.theme
                width: parent.width
                visible: root.lead !== ""
                text: root.lead
                color: root.theme.fieldInk
                font.pixelSize: root.theme.large
            }
        }
    }
}
