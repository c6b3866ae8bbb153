// The last step of an idea, shown only when it is safe: thanks, and what happens now.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property IdeaViewModel idea
    required property string title
    required property real room

    signal opened(page: string, key: string)

    spacing: root.theme.space
    Component.onCompleted: head.take()

    IdeaHead {
        id: head

        theme: root.theme
        width: parent.width
        title: root.title
        field: root.idea.field
        glyph: Glyph.checkCircle
        //: Over "Thank you": the idea is safe on this device
        label: qsTr("Your idea is safe")
        lead: qsTr("It is kept on this device and will be delivered to the city as soon as there is a connection. No name was stored with it.")
        picture: root.idea.fieldPicture
        beside: root.width > 46 * root.theme.body
        pictureRoom: root.room - wordsHeight - ways.height - root.spacing
        alt: root.idea.fieldAlt
    }
    Flowing {
        id: ways

        theme: root.theme
        width: parent.width
        minEms: 14
        most: 2

        PushButton {
            theme: root.theme
            width: ways.cell
            implicitHeight: root.theme.mm(26)
            primary: true
            //: Button: to the first page
            text: qsTr("Back to the start")
            glyph: Glyph.house
            onTapped: root.opened("home", "")
        }
        PushButton {
            theme: root.theme
            width: ways.cell
            implicitHeight: root.theme.mm(26)
            text: qsTr("Write another idea")
            glyph: Glyph.lightbulb
            onTapped: root.opened("idea", "field")
        }
    }
}
