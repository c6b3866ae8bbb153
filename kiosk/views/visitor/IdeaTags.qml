// What an idea is about, at a glance: its field in the field's colour, and its quarter.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Flow {
    id: root

    required property Theme theme
    required property IdeaViewModel idea

    spacing: root.theme.gap

    Tag {
        theme: root.theme
        most: root.width
        silent: false
        text: root.idea.fieldTitle
        glyph: root.theme.fieldIcon(root.idea.field)
        ground: root.theme.fieldColor(root.idea.field)
        label: root.theme.fieldInk
    }
    Tag {
        theme: root.theme
        most: root.width
        silent: false
        text: root.idea.quarterTitle === "" ? qsTr("The whole city") : root.idea.quarterTitle
        glyph: Glyph.mapPin
    }
}
