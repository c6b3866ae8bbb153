// Nothing fits: said kindly, with a way to find more.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property EventsViewModel events
    readonly property bool filtered: root.events.active > 0

    visible: root.events.rows.count === 0
    spacing: root.theme.space

    Words {
        theme: root.theme
        width: parent.width
        text: {
            if (root.filtered)
                //: No event passes the filters that are chosen
                return qsTr("Nothing matches all your filters here. With fewer filters you will see more.");
            return root.events.span === "all" ? qsTr("No events are planned at the moment.") : qsTr("Nothing is planned for this time. Have a look at other days.");
        }
        font.pixelSize: root.theme.large
    }
    Flow {
        width: parent.width
        spacing: root.theme.gap

        PushButton {
            theme: root.theme
            visible: root.filtered
            primary: true
            //: Button: take all filters away
            text: qsTr("Clear all filters")
            glyph: Glyph.x
            onTapped: root.events.clearFilters()
        }
        PushButton {
            theme: root.theme
            visible: root.events.dated && root.events.span !== "all"
            //: Button: show the events of all days
            text: qsTr("Show all dates")
            glyph: Glyph.calendarDots
            onTapped: root.events.chooseSpan("all")
        }
    }
}
