// How to take part in an event: cost, registration, languages.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property EventViewModel event

    spacing: root.theme.gap

    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.coins
        label: qsTr("Cost")
        //: Costs nothing
        text: root.event.cost === "" && root.event.free ? qsTr("Free") : root.event.cost
        tongue: root.event.costTongue
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.pencilLine
        //: How to sign up for an event
        label: qsTr("Registration")
        text: root.event.registration
        tongue: root.event.registrationTongue
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.chatCircleText
        //: The languages people speak at an event
        label: qsTr("Spoken languages")
        text: root.event.languages
    }
}
