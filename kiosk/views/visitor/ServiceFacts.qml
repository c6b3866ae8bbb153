// The short facts of a service: open or not, for whom, cost, languages, place, contact.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property ServiceViewModel service

    signal placeWanted

    spacing: root.theme.gap

    HoursTag {
        theme: root.theme
        most: root.width
        openness: root.service.openness
        until: root.service.until
        untilDay: root.service.untilDay
        silent: false
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.users
        //: Whom a service is for
        label: qsTr("For whom")
        text: root.service.whoFor
        tongue: root.service.whoForTongue
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.currencyEur
        label: qsTr("Cost")
        text: root.service.cost !== "" ? root.service.cost : (root.service.free ? qsTr("Free") : "")
        tongue: root.service.costTongue
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.chatCircle
        label: qsTr("Languages spoken")
        text: root.service.languages
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.mapPin
        label: qsTr("Where")
        text: [root.service.placeName, root.service.room, root.service.address].filter(part => part !== "").join("\n")
    }
    PushButton {
        theme: root.theme
        visible: root.service.place !== ""
        //: Button: more about the place where the service is
        text: qsTr("About this place")
        glyph: Glyph.arrowRight
        glyphMirrors: true
        width: Math.min(implicitWidth, parent.width)
        onTapped: root.placeWanted()
    }
    AccessFacts {
        theme: root.theme
        width: parent.width
        access: root.service.access
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.phone
        label: qsTr("Telephone")
        text: root.service.phone
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.envelope
        label: qsTr("E-mail")
        text: root.service.email
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.globeSimple
        label: qsTr("On the web")
        text: root.service.url
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.usersThree
        label: qsTr("Offered by")
        text: root.service.organiser
    }
}
