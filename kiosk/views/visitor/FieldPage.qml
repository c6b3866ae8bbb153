// One field of the city: what its group does, its projects, events, services, how to join.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

RecordPage {
    id: root

    //: Over the title of one of the six fields (working groups) of the city
    label: qsTr("Working group")
    glyph: root.theme.fieldIcon(root.city.field)

    JoinBox {
        theme: root.theme
        width: parent.width
        city: root.city
    }
    EventSection {
        theme: root.theme
        width: parent.width
        events: root.city.events
        title: qsTr("Coming up")
        onOpened: (page, key) => root.opened(page, key)
    }
    DoorSection {
        theme: root.theme
        width: parent.width
        doors: root.city.projects
        title: qsTr("Projects")
        band: root.tint
        onChosen: key => root.opened("project", key)
    }
    ServiceSection {
        theme: root.theme
        width: parent.width
        services: root.city.services
        title: qsTr("Services")
        onOpened: (page, key) => root.opened(page, key)
    }
    PushButton {
        theme: root.theme
        width: parent.width
        text: qsTr("Who is behind it: IDEASFORUM e. V.")
        glyph: Glyph.usersThree
        onTapped: root.opened("text", "ideasforum")
    }
}
