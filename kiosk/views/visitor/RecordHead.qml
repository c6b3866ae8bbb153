// The head of a record's page: a picture beside or above the title on its field's colour.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property bool wide
    required property string title
    property string label: ""
    property string glyph: ""
    property string lead: ""
    property string tongue: ""
    property string picture: ""
    property string alt: ""
    property color tint: root.theme.accent
    readonly property bool pictured: root.picture !== ""
    readonly property real pictureWidth: root.wide ? root.width * 0.52 : root.width

    implicitHeight: root.wide ? Math.max(image.height, panel.height) : image.height + panel.height

    Picture {
        id: image

        theme: root.theme
        anchors.left: parent.left
        anchors.top: parent.top
        visible: root.pictured
        width: root.pictureWidth
        height: root.pictured ? (root.wide ? Math.max(width * 0.6, panel.implicitHeight) : width * 0.56) : 0
        source: root.picture
        alt: root.alt
    }
    Rectangle {
        id: panel

        anchors.right: parent.right
        anchors.top: root.wide || !root.pictured ? parent.top : image.bottom
        width: root.wide && root.pictured ? root.width - root.pictureWidth : root.width
        implicitHeight: words.height + 2 * root.theme.margin
        height: root.wide && root.pictured ? image.height : implicitHeight
        color: root.tint

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
                    visible: root.glyph !== ""
                    glyph: root.glyph
                    filled: true
                    color: root.theme.fieldInk
                }
                Words {
                    theme: root.theme
                    width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                    anchors.verticalCenter: sign.verticalCenter
                    text: root.label
                    color: root.theme.fieldInk
                    font.pixelSize: root.theme.small
                    strong: true
                }
            }
            Heading {
                theme: root.theme
                main: true
                width: parent.width
                text: root.title
                color: root.theme.fieldInk
                font.pixelSize: root.theme.textStep === 2 ? root.theme.title : root.theme.title * 1.2
            }
            Words {
                theme: root.theme
                width: parent.width
                visible: text !== ""
                text: root.lead
                color: root.theme.fieldInk
                font.pixelSize: root.theme.large
            }
            TongueTag {
                theme: root.theme
                width: parent.width
                tongue: root.tongue
            }
        }
    }
}
