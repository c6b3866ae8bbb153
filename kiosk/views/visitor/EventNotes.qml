// What else is honest to say about the texts of an event.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property EventViewModel event

    visible: root.event.machine || root.event.example
    spacing: root.theme.gap

    MachineNote {
        theme: root.theme
        width: parent.width
        visible: root.event.machine
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: root.event.example
        //: The entry is not real: it shows what the kiosk can do
        text: qsTr("This is an example. Dates and offers on this page are made up.")
        font.pixelSize: root.theme.small
        color: root.theme.inkSoft
    }
}
