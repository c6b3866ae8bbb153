// Pictures that lead to pages of their own: projects of a quarter, quarters of a project.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property Rows doors
    required property string title
    property color band: root.theme.accent

    signal chosen(key: string)

    visible: root.doors.count > 0
    spacing: root.theme.gap * 1.5

    SectionHead {
        theme: root.theme
        width: parent.width
        title: root.title
    }
    Flowing {
        id: grid

        theme: root.theme
        width: parent.width
        minEms: 15
        most: 4

        Repeater {
            model: root.doors

            delegate: PictureCard {
                id: card

                required property string key

                theme: root.theme
                width: grid.cell
                height: grid.tallest
                band: root.band
                onTapped: root.chosen(card.key)
            }
        }
    }
}
