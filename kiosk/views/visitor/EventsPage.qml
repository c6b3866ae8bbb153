// The list of events: by day, by week or all, narrowed by chips.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

ListPage {
    id: root

    required property VisitorViewModel viewModel
    readonly property EventsViewModel events: root.viewModel.events
    property bool filtering: false

    //: Heading of the page with all events
    title: qsTr("Events")
    // Landscape, or the low band of the reach mode: the days stand beside the events, not above them.
    paned: root.width > root.height && root.width > 33 * root.theme.body
    pane: root.width > 50 * root.theme.body ? 0.4 : 0.44
    list.model: root.events.rows
    list.sectionRole: "section"
    list.sectionHead: EventsDayHead {
        theme: root.theme
        events: root.events
        language: root.viewModel.session.language
    }
    list.tail: EventsNext {
        theme: root.theme
        events: root.events
        language: root.viewModel.session.language
    }
    list.delegate: EventLine {
        theme: root.theme
        list: root.list
        onChosen: key => root.opened("event", key)
    }

    EventsBar {
        theme: root.theme
        width: parent.width
        events: root.events
        open: root.filtering
        onFilterWanted: root.filtering = !root.filtering
    }
    Loader {
        width: parent.width
        active: root.filtering && root.paned
        visible: active
        sourceComponent: EventsFilters {
            theme: root.theme
            events: root.events
        }
    }
    EventsDays {
        theme: root.theme
        width: parent.width
        events: root.events
    }
    EventsHead {
        theme: root.theme
        width: parent.width
        events: root.events
        language: root.viewModel.session.language
    }
    EventsEmpty {
        theme: root.theme
        width: parent.width
        events: root.events
    }

    Connections {
        target: root.events

        function onNarrowed(): void {
            if (root.pinned || root.paned)
                root.list.toStart();
        }
    }

    EventsFilterSheet {
        parent: root
        z: 1
        anchors.fill: parent
        theme: root.theme
        events: root.events
        shown: root.filtering && !root.paned
        onClosed: root.filtering = false
    }
}
