// The head of the first page: a picture of the day, where we are, and what day it is.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property string title
    required property string day
    required property string kioskName
    required property string picture
    required property string alt
    property bool wide: false

    // One touch on the words; five of them lead to the staff door.
    signal knocked

    implicitHeight: Math.max(root.wide ? root.theme.mm(62) : root.theme.mm(92), panel.height + root.theme.mm(24))

    Picture {
        theme: root.theme
        anchors.fill: parent
        source: root.picture
        alt: root.alt
        ground: root.theme.accent
    }
    Rectangle {
        id: panel

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Math.min(root.width - root.theme.margin, words.width + 2 * root.theme.margin)
        height: words.height + 2 * root.theme.space
        color: root.theme.paper

        StaffGesture {
            anchors.fill: parent
            onKnocked: root.knocked()
        }
        Column {
            id: words

            readonly property real most: root.width - 3 * root.theme.margin

            x: root.theme.margin
            y: root.theme.space
            width: Math.min(words.most, Math.max(place.implicitWidth, heading.implicitWidth, date.implicitWidth))
            spacing: root.theme.mm(1)

            Words {
                id: place

                theme: root.theme
                width: Math.min(implicitWidth, words.most)
                anchors.left: parent.left
                text: root.kioskName
                font.pixelSize: root.theme.small
                color: root.theme.inkSoft
                strong: true
            }
            Heading {
                id: heading

                theme: root.theme
                main: true
                width: Math.min(implicitWidth, words.most)
                anchors.left: parent.left
                text: root.title
                font.pixelSize: root.theme.display
            }
            Words {
                id: date

                theme: root.theme
                width: Math.min(implicitWidth, words.most)
                anchors.left: parent.left
                visible: text !== ""
                text: root.day
                font.pixelSize: root.theme.large
                color: root.theme.inkSoft
            }
        }
    }
}
