// What part of the calendar is looked at, and the way to the filters.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Flow {
    id: root

    required property Theme theme
    required property EventsViewModel events
    property bool open: false

    signal filterWanted

    spacing: root.theme.gap

    Repeater {
        model: root.events.dated ? ["day", "week", "all"] : []

        delegate: PushButton {
            id: span

            required property string modelData

            theme: root.theme
            //: Three ways to look at the events: those of one day, of seven days, all
            text: span.modelData === "day" ? qsTr("Day") : (span.modelData === "week" ? qsTr("Week") : qsTr("All"))
            checkable: true
            checked: root.events.span === span.modelData
            primary: span.checked
            glyph: span.checked ? Glyph.check : ""
            role: Accessible.RadioButton
            onTapped: root.events.chooseSpan(span.modelData)
        }
    }
    PushButton {
        theme: root.theme
        //: Button: open the filters; %1 is how many are active
        text: root.events.active === 0 ? qsTr("Filter") : qsTr("Filter (%1)").arg(root.events.active)
        glyph: Glyph.funnel
        checkable: true
        checked: root.open
        onTapped: root.filterWanted()
    }
    PushButton {
        theme: root.theme
        visible: root.events.active > 0
        //: Button: take all filters away
        text: qsTr("Clear all")
        glyph: Glyph.x
        onTapped: root.events.clearFilters()
    }
}
