// The next events that belong to a record, and the way to all.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property Rows events
    required property string title

    signal opened(page: string, key: string)

    visible: root.events.count > 0
    spacing: root.theme.gap * 1.5

    SectionHead {
        theme: root.theme
        width: parent.width
        title: root.title
        more: qsTr("All events")
        onWanted: root.opened("events", "")
    }
    Flowing {
        id: grid

        theme: root.theme
        width: parent.width
        minEms: 22
        most: 2

        Repeater {
            model: root.events

            delegate: EventCard {
                id: card

                required property string key

                theme: root.theme
                width: grid.cell
                height: grid.tallest
                onTapped: root.opened("event", card.key)
            }
        }
    }
}
