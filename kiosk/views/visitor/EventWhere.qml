// Where an event is: the place, which leads to its own page, the room, and how to get in.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property EventViewModel event

    signal opened(page: string, key: string)

    spacing: root.theme.gap * 1.5

    Repeater {
        model: root.event.place

        delegate: Card {
            id: place

            required property string key
            required property string title
            required property string tongue
            required property string address

            theme: root.theme
            width: root.width
            name: [place.title, place.address].filter(word => word !== "").join(", ")
            implicitHeight: Math.max(root.theme.target, words.height + 2 * root.theme.mm(4))
            onTapped: root.opened("place", place.key)

            Icon {
                id: pin

                theme: root.theme
                anchors.left: parent.left
                anchors.leftMargin: root.theme.mm(4)
                anchors.verticalCenter: parent.verticalCenter
                glyph: Glyph.mapPin
            }
            Column {
                id: words

                anchors.left: pin.right
                anchors.leftMargin: root.theme.mm(4)
                anchors.right: go.left
                anchors.rightMargin: root.theme.mm(2)
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    theme: root.theme
                    silent: true
                    width: parent.width
                    text: place.title
                    strong: true
                }
                Words {
                    theme: root.theme
                    silent: true
                    width: parent.width
                    visible: text !== ""
                    text: place.address
                    font.pixelSize: root.theme.small
                    color: root.theme.inkSoft
                }
            }
            Icon {
                id: go

                theme: root.theme
                anchors.right: parent.right
                anchors.rightMargin: root.theme.mm(4)
                anchors.verticalCenter: parent.verticalCenter
                glyph: Glyph.caretRight
                mirrors: true
                size: root.theme.mm(6)
            }
        }
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.door
        //: The room of an event
        label: qsTr("Room")
        text: root.event.room
        tongue: root.event.roomTongue
    }
    AccessFacts {
        theme: root.theme
        width: parent.width
        access: root.event.access
    }
}
