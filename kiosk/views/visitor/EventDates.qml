// All further dates of an event; a touch on one puts it in the first place, with its code.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property EventViewModel event

    visible: root.event.dates.count > 0
    spacing: root.theme.gap * 1.5

    SectionHead {
        theme: root.theme
        width: parent.width
        //: Heading over the other dates of an event
        title: qsTr("Further dates")
    }
    Flowing {
        id: grid

        theme: root.theme
        width: parent.width
        minEms: 17
        most: 3

        Repeater {
            model: root.event.dates

            delegate: EventDate {
                id: date

                theme: root.theme
                width: grid.cell
                onTapped: root.event.chooseDate(date.key)
            }
        }
    }
    PushButton {
        theme: root.theme
        visible: root.event.moreDates
        //: Button: show more of the dates of an event
        text: qsTr("More dates")
        glyph: Glyph.caretDown
        onTapped: root.event.showMoreDates()
    }
}
