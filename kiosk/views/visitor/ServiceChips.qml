// Large filters over the services, each with how many there are.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Flow {
    id: root

    required property Theme theme
    required property ServicesViewModel services

    spacing: root.theme.gap

    Chip {
        theme: root.theme
        //: Filter: services that are open at this moment
        text: qsTr("Open now")
        glyph: Glyph.doorOpen
        visible: root.services.openCount >= 0 || checked
        count: root.services.openCount
        checked: root.services.openChosen
        onTapped: root.services.toggle("open")
    }
    Chip {
        theme: root.theme
        //: Filter: costs nothing
        text: qsTr("Free")
        glyph: Glyph.coins
        count: root.services.freeCount
        checked: root.services.freeChosen
        onTapped: root.services.toggle("free")
    }
    Chip {
        theme: root.theme
        //: Filter: no steps on the way in
        text: qsTr("Step-free")
        glyph: Glyph.wheelchair
        count: root.services.stepFreeCount
        checked: root.services.stepFreeChosen
        onTapped: root.services.toggle("step_free")
    }
    Repeater {
        model: root.services.languages

        delegate: Chip {
            id: language

            required property string key
            required property string label
            required property bool chosen

            theme: root.theme
            text: language.label
            glyph: Glyph.chatCircle
            required count
            checked: language.chosen
            onTapped: root.services.toggle("in:" + language.key)
        }
    }
}
