// One event: its date, where it is, how to take part, and a code that takes it along.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property EventViewModel event: root.viewModel.eventDetail
    readonly property color tint: root.theme.fieldColor(root.event.field)
    readonly property real codeWidth: code.leastWidth
    // The code is never made smaller; beside it the words need room.
    readonly property bool two: root.bodyWidth - root.codeWidth - root.theme.space > 15 * root.theme.body

    headed: !root.event.found
    //: The page of an event whose address is not known (any more)
    title: root.event.found ? root.event.title : qsTr("This event is no longer listed")

    EventGone {
        theme: root.theme
        width: parent.width
        visible: !root.event.found
        onOpened: (page, key) => root.opened(page, key)
    }
    RecordHead {
        theme: root.theme
        width: parent.width
        visible: root.event.found
        wide: root.bodyWidth > 46 * root.theme.body
        title: root.title
        label: root.event.fieldTitle
        glyph: root.event.field === "" ? "" : root.theme.fieldIcon(root.event.field)
        lead: root.event.summary
        tongue: root.event.tongue === "" ? root.event.summaryTongue : root.event.tongue
        picture: root.event.picture
        alt: root.event.alt
        tint: root.tint
    }
    Grid {
        id: grid

        width: parent.width
        visible: root.event.found
        columns: root.two ? 2 : 1
        columnSpacing: root.theme.space
        rowSpacing: root.theme.space

        Column {
            width: root.two ? grid.width - right.width - root.theme.space : grid.width
            spacing: root.theme.space

            EventWhen {
                theme: root.theme
                width: parent.width
                event: root.event
                tint: root.tint
            }
            EventWhere {
                theme: root.theme
                width: parent.width
                event: root.event
                onOpened: (page, key) => root.opened(page, key)
            }
            EventHow {
                theme: root.theme
                width: parent.width
                event: root.event
            }
        }
        Column {
            id: right

            width: root.two ? Math.max(root.codeWidth, grid.width * 0.4) : grid.width
            spacing: root.theme.space

            EventCode {
                id: code

                theme: root.theme
                width: parent.width
                event: root.event
            }
            EventWho {
                theme: root.theme
                width: parent.width
                event: root.event
            }
        }
    }
    Column {
        width: Math.min(parent.width, 44 * root.theme.body)
        visible: root.event.body.count > 0
        spacing: root.theme.gap

        TongueTag {
            theme: root.theme
            width: parent.width
            tongue: root.event.bodyTongue
        }
        Blocks {
            theme: root.theme
            width: parent.width
            blocks: root.event.body
        }
    }
    EventDates {
        theme: root.theme
        width: parent.width
        event: root.event
    }
    EventSection {
        theme: root.theme
        width: parent.width
        events: root.event.related
        //: Heading over three events that are like this one
        title: qsTr("You may also like")
        onOpened: (page, key) => root.opened(page, key)
    }
    EventNotes {
        theme: root.theme
        width: parent.width
        event: root.event
    }
}
