// The day that a part of the list stands under.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property EventsViewModel events
    // Asked with, so that the words follow the language.
    required property string language
    required property string section

    width: ListView.view.width
    height: words.height + root.theme.space + root.theme.gap

    EventsDayWords {
        id: words

        theme: root.theme
        y: root.theme.space
        width: parent.width
        events: root.events
        language: root.language
        day: root.section
    }
}
