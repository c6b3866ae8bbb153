// One place: where it is, when it is open, how to get in, what is on there.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

RecordPage {
    id: root

    //: Over the name of a place
    label: qsTr("Place")
    glyph: Glyph.mapPin

    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.mapPin
        label: qsTr("Address")
        text: root.city.address
    }
    AccessFacts {
        theme: root.theme
        width: parent.width
        access: root.city.access
    }
    ContactFacts {
        theme: root.theme
        width: parent.width
        city: root.city
    }
    HoursTable {
        theme: root.theme
        width: Math.min(parent.width, 40 * root.theme.body)
        hours: root.city.hours
        openness: root.city.openness
        until: root.city.until
        untilDay: root.city.untilDay
    }
    EventSection {
        theme: root.theme
        width: parent.width
        events: root.city.events
        title: qsTr("On here")
        onOpened: (page, key) => root.opened(page, key)
    }
    ServiceSection {
        theme: root.theme
        width: parent.width
        services: root.city.services
        title: qsTr("Services here")
        onOpened: (page, key) => root.opened(page, key)
    }
}
