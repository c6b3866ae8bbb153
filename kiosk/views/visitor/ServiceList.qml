// The services that answer a question, open ones first.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property ServicesViewModel services

    signal chosen(key: string)

    spacing: root.theme.space

    Flowing {
        id: grid

        theme: root.theme
        width: parent.width
        minEms: 22
        most: 2

        Repeater {
            model: root.services.rows

            delegate: ServiceCard {
                id: card

                required property string key

                theme: root.theme
                width: grid.cell
                onTapped: root.chosen(card.key)
            }
        }
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: root.services.rows.count === 0
        text: qsTr("Nothing fits all of this. Leave out a filter and look again.")
        font.pixelSize: root.theme.large
    }
    PushButton {
        theme: root.theme
        visible: root.services.rows.count === 0
        //: Button: leave all filters
        text: qsTr("Show everything")
        primary: true
        onTapped: root.services.clear()
    }
}
