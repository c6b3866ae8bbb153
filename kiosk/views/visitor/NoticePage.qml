// One notice in full.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

RecordPage {
    id: root

    //: Over the title of a notice
    label: root.city.urgent ? qsTr("Important notice") : qsTr("Notice")
    glyph: root.city.urgent ? Glyph.warning : Glyph.info

    DoorSection {
        theme: root.theme
        width: parent.width
        doors: root.city.quarters
        title: qsTr("Concerns")
        onChosen: key => root.opened("quarter", key)
    }
}
