// The days of two weeks, or four weeks, with how many events each has.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property EventsViewModel events

    visible: root.events.span !== "all"
    spacing: root.theme.gap

    Words {
        theme: root.theme
        width: parent.width
        visible: root.events.span === "day"
        text: root.events.strip
        font.pixelSize: root.theme.small
        color: root.theme.inkSoft
    }
    Grid {
        id: strip

        readonly property real cell: (root.width - (strip.columns - 1) * strip.spacing) / strip.columns

        visible: root.events.span === "day"
        // Whole weeks stand under each other where seven columns have room for a finger.
        columns: root.width >= 7 * Math.max(root.theme.target, 3 * root.theme.body) + 6 * root.theme.gap ? 7 : 4
        spacing: root.theme.gap

        Repeater {
            model: root.events.days

            delegate: DayChip {
                id: day

                theme: root.theme
                width: strip.cell
                onTapped: root.events.chooseDay(day.key)
            }
        }
    }
    Flowing {
        id: weeks

        theme: root.theme
        width: parent.width
        visible: root.events.span === "week"
        minEms: 12
        most: 2

        Repeater {
            model: root.events.weeks

            delegate: WeekChip {
                id: week

                theme: root.theme
                width: weeks.cell
                onTapped: root.events.chooseDay(week.key)
            }
        }
    }
}
