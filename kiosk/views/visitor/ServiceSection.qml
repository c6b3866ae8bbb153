// Services that belong to a record.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property Rows services
    required property string title

    signal opened(page: string, key: string)

    visible: root.services.count > 0
    spacing: root.theme.gap * 1.5

    SectionHead {
        theme: root.theme
        width: parent.width
        title: root.title
        more: qsTr("All services")
        onWanted: root.opened("services", "")
    }
    Flowing {
        id: grid

        theme: root.theme
        width: parent.width
        minEms: 18
        most: 3

        Repeater {
            model: root.services

            delegate: ServiceCard {
                id: card

                required property string key

                theme: root.theme
                width: grid.cell
                height: grid.tallest
                compact: true
                onTapped: root.opened("service", card.key)
            }
        }
    }
}
