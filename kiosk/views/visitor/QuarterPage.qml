// One quarter: what is tried out there, what is on, what helps, how to take part.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

RecordPage {
    id: root

    //: Over the title of one of the pilot quarters
    label: qsTr("Quarter")
    glyph: Glyph.houseLine

    DoorSection {
        theme: root.theme
        width: parent.width
        doors: root.city.projects
        title: qsTr("Projects")
        onChosen: key => root.opened("project", key)
    }
    EventSection {
        theme: root.theme
        width: parent.width
        events: root.city.events
        title: qsTr("Coming up")
        onOpened: (page, key) => root.opened(page, key)
    }
    ServiceSection {
        theme: root.theme
        width: parent.width
        services: root.city.services
        title: qsTr("Services")
        onOpened: (page, key) => root.opened(page, key)
    }
    JoinBox {
        theme: root.theme
        width: parent.width
        city: root.city
    }
    PushButton {
        theme: root.theme
        width: parent.width
        text: qsTr("I have an idea for this quarter")
        glyph: Glyph.lightbulbFilament
        primary: true
        onTapped: root.opened("idea", root.viewModel.session.key)
    }
}
