// The next events here, and the way to all of them.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property HomeViewModel home

    signal opened(page: string, key: string)

    spacing: root.theme.gap

    SectionHead {
        theme: root.theme
        width: parent.width
        //: Heading over the next events
        title: qsTr("Coming up")
        //: Button: see every event
        more: qsTr("All events")
        onWanted: root.opened("events", "")
    }
    Repeater {
        model: root.home.upcoming

        delegate: EventCard {
            id: event

            required property string key

            theme: root.theme
            width: root.width
            onTapped: root.opened("event", event.key)
        }
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: root.home.upcoming.count === 0
        //: There are no events in the calendar
        text: qsTr("No events are planned at the moment.")
    }
}
