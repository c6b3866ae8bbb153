// The three large doors: the art, the services, and an idea for the city.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property HomeViewModel home

    signal opened(page: string, key: string)

    spacing: root.theme.gap * 1.5

    Card {
        id: art

        theme: root.theme
        width: root.width
        implicitHeight: Math.min(width * 0.72, root.theme.mm(104))
        name: [door.text, root.home.artTitle].filter(word => word !== "").join(", ")
        ground: root.theme.ink
        onTapped: root.opened("exhibitions", "")

        Picture {
            theme: root.theme
            anchors.fill: parent
            source: root.home.artPicture
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: label.height + 2 * root.theme.mm(4)
            color: root.theme.surface

            Column {
                id: label

                anchors.left: parent.left
                anchors.leftMargin: root.theme.mm(5)
                anchors.right: eye.left
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    id: door

                    theme: root.theme
                    silent: true
                    width: parent.width
                    //: Door to the exhibitions
                    text: qsTr("Look at art, closely")
                    strong: true
                    font.pixelSize: root.theme.large
                }
                Words {
                    theme: root.theme
                    silent: true
                    width: parent.width
                    text: root.home.artTitle
                    font.pixelSize: root.theme.small
                    color: root.theme.inkSoft
                }
            }
            Icon {
                id: eye

                theme: root.theme
                anchors.right: parent.right
                anchors.rightMargin: root.theme.mm(5)
                anchors.verticalCenter: parent.verticalCenter
                glyph: Glyph.magnifyingGlassPlus
                size: root.theme.mm(11)
            }
        }
    }

    Flowing {
        id: pair

        theme: root.theme
        width: root.width
        minEms: 12
        most: 2

        BigDoor {
            theme: root.theme
            width: pair.cell
            height: pair.tallest
            //: Door to the services
            title: qsTr("I am looking for help or an offer")
            glyph: Glyph.signpost
            onTapped: root.opened("services", "")
        }
        BigDoor {
            theme: root.theme
            width: pair.cell
            height: pair.tallest
            //: Door to leaving an idea
            title: qsTr("I have an idea for the city")
            glyph: Glyph.lightbulbFilament
            strong: true
            onTapped: root.opened("idea", "")
        }
    }
}
