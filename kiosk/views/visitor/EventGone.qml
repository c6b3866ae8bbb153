// An event that is not there any more: said calmly, with two ways on.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Column {
    id: root

    required property Theme theme

    signal opened(page: string, key: string)

    spacing: root.theme.space

    Words {
        theme: root.theme
        width: parent.width
        text: qsTr("It is over, or it was taken out of the calendar.")
        font.pixelSize: root.theme.large
    }
    Flow {
        width: parent.width
        spacing: root.theme.gap

        PushButton {
            theme: root.theme
            primary: true
            //: Button: go to the list of all events
            text: qsTr("All events")
            glyph: Glyph.calendarDots
            onTapped: root.opened("events", "")
        }
        PushButton {
            theme: root.theme
            //: Button: go to the first page
            text: qsTr("To the first page")
            glyph: Glyph.house
            onTapped: root.opened("home", "")
        }
    }
}
