// The chips that narrow the list of events, and how many are left.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Sheet {
    id: root

    required property EventsViewModel events

    //: Sheet: which events to show
    title: qsTr("Filter")

    // Built when it is wanted: the list opens sooner.
    Loader {
        width: parent.width
        active: root.shown
        sourceComponent: EventsFilters {
            theme: root.theme
            events: root.events
        }
    }
    Flow {
        width: parent.width
        spacing: root.theme.gap

        PushButton {
            theme: root.theme
            primary: true
            //: Button: close the filters and look at what is left
            text: qsTr("Show %n event(s)", "", root.events.rows.count)
            glyph: Glyph.check
            onTapped: root.closed()
        }
        PushButton {
            theme: root.theme
            visible: root.events.active > 0
            text: qsTr("Clear all filters")
            glyph: Glyph.x
            onTapped: root.events.clearFilters()
        }
    }
}
