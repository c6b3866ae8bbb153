// One exhibition: what it is about, and its works.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property ExhibitsViewModel exhibits: root.viewModel.exhibits

    title: root.exhibits.found ? root.exhibits.title : qsTr("This exhibition is no longer shown")
    kicker: {
        //: The last day of an exhibition; %1 is a date
        const until = root.exhibits.until === "" ? "" : qsTr("until %1").arg(root.exhibits.until);
        return [root.exhibits.place, until].filter(part => part !== "").join(" · ");
    }

    TongueTag {
        theme: root.theme
        width: parent.width
        tongue: root.exhibits.tongue
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: text !== ""
        text: root.exhibits.lead
        font.pixelSize: root.theme.large
        color: root.theme.inkSoft
    }
    Flowing {
        id: grid

        theme: root.theme
        width: parent.width
        minEms: 16
        most: 4

        Repeater {
            model: root.exhibits.works

            delegate: PictureCard {
                id: card

                required property string key
                required property string artist

                theme: root.theme
                width: grid.cell
                height: grid.tallest
                ratio: 0.75
                note: card.artist
                onTapped: root.opened("exhibit", card.key)
            }
        }
    }
    Blocks {
        theme: root.theme
        width: Math.min(parent.width, 40 * root.theme.body)
        blocks: root.exhibits.body
    }
    MachineNote {
        theme: root.theme
        width: parent.width
        visible: root.exhibits.machine
    }
    PushButton {
        theme: root.theme
        visible: !root.exhibits.found
        text: qsTr("See all exhibitions")
        primary: true
        onTapped: root.opened("exhibitions", "")
    }
}
