// One service: what it is, whether it is open, for whom, what to bring, where, and a code to take along.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property ServiceViewModel service: root.viewModel.service
    readonly property bool wide: root.bodyWidth > 46 * root.theme.body

    headed: false
    title: root.service.found ? root.service.title : qsTr("This service is no longer here")

    RecordHead {
        theme: root.theme
        width: parent.width
        wide: root.wide
        title: root.title
        //: Over the title of a service
        label: qsTr("Service")
        glyph: root.theme.fieldIcon(root.service.field)
        lead: root.service.lead
        tongue: root.service.tongue
        picture: root.service.picture
        alt: root.service.alt
        tint: root.theme.fieldColor(root.service.field)
    }
    Grid {
        id: halves

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: root.theme.margin
        rowSpacing: root.theme.space
        visible: root.service.found

        ServiceFacts {
            theme: root.theme
            width: halves.cell
            service: root.service
            onPlaceWanted: root.opened("place", root.service.place)
        }
        ServiceTexts {
            theme: root.theme
            width: halves.cell
            service: root.service
        }
    }
    PushButton {
        theme: root.theme
        visible: !root.service.found
        text: qsTr("See all services")
        primary: true
        onTapped: root.opened("services", "")
    }
}
