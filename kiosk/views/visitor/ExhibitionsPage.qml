// All exhibitions, each with its first picture.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property ExhibitsViewModel exhibits: root.viewModel.exhibits

    //: Heading of the list of exhibitions
    title: qsTr("Art to look at closely")

    Words {
        theme: root.theme
        width: parent.width
        //: Under the heading of the list of exhibitions
        text: qsTr("Come as near as you like: every picture can be made larger until you see the smallest line.")
        font.pixelSize: root.theme.large
        color: root.theme.inkSoft
    }
    Flowing {
        id: grid

        theme: root.theme
        width: parent.width
        minEms: 24
        most: 3

        Repeater {
            model: root.exhibits.exhibitions

            delegate: PictureCard {
                id: card

                required property string key
                required property string place
                required property string until
                required property int count

                theme: root.theme
                width: grid.cell
                height: grid.tallest
                ratio: grid.columns > 1 ? 0.8 : 0.5
                note: {
                    //: How many works an exhibition has
                    const works = qsTr("%n work(s)", "", card.count);
                    //: The last day of an exhibition; %1 is a date
                    const until = card.until === "" ? "" : qsTr("until %1").arg(card.until);
                    return [works, card.place, until].filter(part => part !== "").join(" · ");
                }
                onTapped: root.opened("exhibition", card.key)
            }
        }
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: root.exhibits.exhibitions.count === 0
        text: qsTr("There is no exhibition at the moment.")
    }
}
