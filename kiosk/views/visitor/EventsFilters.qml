// The chips by topic.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property EventsViewModel events

    spacing: root.theme.space

    function trait(name: string): string {
        switch (name) {
        case "free":
            //: Costs nothing
            return qsTr("Free");
        case "step_free":
            //: No steps on the way in
            return qsTr("Step-free");
        default:
            //: Events for children
            return qsTr("For children");
        }
    }
    function traitGlyph(name: string): string {
        switch (name) {
        case "free":
            return Glyph.coins;
        case "step_free":
            return Glyph.wheelchair;
        default:
            return Glyph.baby;
        }
    }

    Flow {
        width: parent.width
        spacing: root.theme.gap

        Repeater {
            model: root.events.traits

            delegate: Chip {
                id: trait

                required property string key
                required property string value
                required property bool chosen
                required count

                theme: root.theme
                text: root.trait(trait.value)
                glyph: root.traitGlyph(trait.value)
                checked: trait.chosen
                onTapped: root.events.toggle(trait.key)
            }
        }
    }
    EventsTopic {
        theme: root.theme
        width: parent.width
        //: Label over chips with the fields of the city
        label: qsTr("Topic")
        chips: root.events.fields
        coloured: true
        onToggled: key => root.events.toggle(key)
    }
    EventsTopic {
        theme: root.theme
        width: parent.width
        //: Label over chips with the quarters of the city
        label: qsTr("Quarter")
        chips: root.events.quarters
        onToggled: key => root.events.toggle(key)
    }
    EventsTopic {
        theme: root.theme
        width: parent.width
        //: Label over chips with the languages that are spoken at an event
        label: qsTr("Spoken language")
        chips: root.events.languages
        onToggled: key => root.events.toggle(key)
    }
}
