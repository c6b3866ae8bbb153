// Below the events of a day: the way to the next day that has any.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Card {
    id: root

    required property EventsViewModel events
    required property string language
    readonly property string day: root.events.next

    visible: root.day !== ""
    name: [go.text, date.text, number.text].join(", ")
    ground: root.theme.shade
    implicitHeight: root.visible ? Math.max(root.theme.target, words.height + 2 * root.theme.mm(4)) : 0
    onTapped: root.events.chooseDay(root.day)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.theme.mm(7)
        anchors.right: sign.left
        anchors.rightMargin: root.theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            id: go

            theme: root.theme
            silent: true
            width: parent.width
            //: Below the events of a day, over the next date
            text: qsTr("Go on with the next day")
            font.pixelSize: root.theme.small
            color: root.theme.inkSoft
        }
        EventsDayWords {
            id: date

            theme: root.theme
            silent: true
            width: parent.width
            font.pixelSize: root.theme.body
            events: root.events
            language: root.language
            day: root.day
        }
        Words {
            id: number

            theme: root.theme
            silent: true
            width: parent.width
            //: How many events a day or list has
            text: qsTr("%n event(s)", "", root.events.nextCount)
            font.pixelSize: root.theme.small
            color: root.theme.inkSoft
        }
    }
    Icon {
        id: sign

        theme: root.theme
        anchors.right: parent.right
        anchors.rightMargin: root.theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        glyph: Glyph.caretRight
        mirrors: true
        size: root.theme.mm(8)
    }
}
