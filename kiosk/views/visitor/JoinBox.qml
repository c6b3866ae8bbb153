// How to take part, and whom to write to.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Rectangle {
    id: root

    required property Theme theme
    required property CityViewModel city

    visible: root.city.join.count > 0 || root.city.email !== "" || root.city.phone !== ""
    implicitHeight: body.height + 2 * root.theme.margin
    radius: root.theme.radius
    color: root.theme.shade
    border.width: root.theme.highContrast ? root.theme.hair : 0
    border.color: root.theme.line

    Column {
        id: body

        x: root.theme.margin
        y: root.theme.margin
        width: parent.width - 2 * root.theme.margin
        spacing: root.theme.mm(4)

        Heading {
            theme: root.theme
            width: parent.width
            //: Heading over how to join a group
            text: qsTr("Join in")
        }
        Blocks {
            theme: root.theme
            width: parent.width
            blocks: root.city.join
        }
        ContactFacts {
            theme: root.theme
            width: parent.width
            city: root.city
        }
    }
}
