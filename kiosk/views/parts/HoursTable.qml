// Opening hours of the coming week, today first, with what holds right now above.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Column {
    id: root

    required property Theme theme
    required property Rows hours
    required property string openness
    required property string until
    required property string untilDay

    visible: root.hours.count > 0
    spacing: root.theme.mm(2)

    Heading {
        theme: root.theme
        width: parent.width
        text: qsTr("Opening hours")
    }
    HoursTag {
        theme: root.theme
        most: root.width
        openness: root.openness
        until: root.until
        untilDay: root.untilDay
        silent: false
    }
    Repeater {
        model: root.hours

        delegate: Item {
            id: row

            required property string day
            required property string times
            required property bool appointment
            required property string comment
            required property bool today
            //: No opening hours on this day
            readonly property string said: row.times === "" ? (row.comment === "" ? qsTr("closed") : row.comment) : row.times + (row.appointment ? "\n" + qsTr("By appointment") : "")

            width: root.width
            height: Math.max(name.height, times.height) + root.theme.mm(3)
            Accessible.role: Accessible.StaticText
            Accessible.name: name.text + ": " + row.said

            Words {
                id: name

                theme: root.theme
                silent: true
                anchors.left: parent.left
                width: parent.width * 0.42
                text: row.today ? qsTr("Today, %1").arg(row.day) : row.day
                strong: row.today
            }
            Words {
                id: times

                theme: root.theme
                silent: true
                anchors.left: name.right
                anchors.right: parent.right
                text: row.said
                strong: row.today
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: root.theme.hair
                color: root.theme.hairline
            }
        }
    }
}
