// Telephone, e-mail and web address of a record, as text to copy by hand or photograph.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property CityViewModel city

    spacing: root.theme.gap

    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.phone
        label: qsTr("Telephone")
        text: root.city.phone
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.envelope
        label: qsTr("E-mail")
        text: root.city.email
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.globeSimple
        label: qsTr("On the web")
        text: root.city.url
    }
}
