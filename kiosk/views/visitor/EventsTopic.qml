// The chips of one topic under its name.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property string label
    required property Rows chips
    // The chips are fields of the city and carry their colours.
    property bool coloured: false

    signal toggled(key: string)

    visible: root.chips.count > 0
    spacing: root.theme.gap

    Words {
        theme: root.theme
        width: parent.width
        text: root.label
        strong: true
    }
    Flow {
        width: parent.width
        spacing: root.theme.gap

        Repeater {
            model: root.chips

            delegate: Chip {
                id: chip

                required property string key
                required property string value
                required property string title
                required property bool chosen
                required count

                theme: root.theme
                text: chip.title
                glyph: root.coloured ? root.theme.fieldIcon(chip.value) : ""
                ground: root.coloured ? root.theme.fieldColor(chip.value) : root.theme.accent
                groundInk: root.coloured ? root.theme.fieldInk : root.theme.accentInk
                checked: chip.chosen
                onTapped: root.toggled(chip.key)
            }
        }
    }
}
