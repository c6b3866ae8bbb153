// The frame of pages about one record: picture, title, what is said, and what the page itself adds below.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property CityViewModel city: root.viewModel.city
    readonly property color tint: root.theme.fieldColor(root.city.field)
    property string label: ""
    property string glyph: ""
    default property alias sections: more.data

    headed: false
    title: root.city.found ? root.city.title : qsTr("This page is no longer here")

    RecordHead {
        theme: root.theme
        width: parent.width
        wide: root.bodyWidth > 46 * root.theme.body
        title: root.title
        label: root.label
        glyph: root.glyph
        lead: root.city.lead
        tongue: root.city.tongue
        picture: root.city.picture
        alt: root.city.alt
        tint: root.tint
    }
    Blocks {
        theme: root.theme
        width: Math.min(parent.width, 44 * root.theme.body)
        blocks: root.city.body
    }
    Column {
        id: more

        width: parent.width
        spacing: root.theme.space
    }
    MachineNote {
        theme: root.theme
        width: parent.width
        visible: root.city.machine
    }
}
