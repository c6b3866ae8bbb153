// For whom an event is, who makes it, and whom to ask.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property EventViewModel event

    spacing: root.theme.gap

    AudienceFact {
        theme: root.theme
        width: parent.width
        audience: root.event.audience
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.usersThree
        //: Who makes an event
        label: qsTr("Organiser")
        text: root.event.organiser
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.phone
        label: qsTr("Telephone")
        text: root.event.phone
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.envelope
        label: qsTr("E-mail")
        text: root.event.email
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.globeSimple
        label: qsTr("On the web")
        text: root.event.url
    }
}
