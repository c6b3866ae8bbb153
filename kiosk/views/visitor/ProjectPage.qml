// One project: what it tries out, and in which quarters.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

RecordPage {
    id: root

    //: Over the title of a project
    label: qsTr("Project")
    glyph: root.theme.fieldIcon(root.city.field)

    DoorSection {
        theme: root.theme
        width: parent.width
        doors: root.city.quarters
        title: qsTr("Where to see it")
        onChosen: key => root.opened("quarter", key)
    }
    PushButton {
        theme: root.theme
        width: parent.width
        visible: root.city.field !== ""
        text: qsTr("To the working group")
        glyph: root.theme.fieldIcon(root.city.field)
        onTapped: root.opened("field", root.city.field)
    }
    PushButton {
        theme: root.theme
        width: parent.width
        text: qsTr("I have an idea for the city")
        glyph: Glyph.lightbulbFilament
        primary: true
        onTapped: root.opened("idea", "")
    }
}
