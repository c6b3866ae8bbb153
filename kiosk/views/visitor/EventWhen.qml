// The date in the first place, large, and what became of it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property EventViewModel event
    required property color tint

    spacing: root.theme.gap

    Words {
        theme: root.theme
        width: parent.width
        visible: root.event.date.count === 0
        text: qsTr("No further dates are planned.")
        font.pixelSize: root.theme.large
        strong: true
    }
    Repeater {
        model: root.event.date

        delegate: Column {
            id: date

            required property string day
            required property string days
            required property int daysAhead
            required property string time
            required property string status
            required property bool running
            required property string note
            required property string noteTongue
            required property string wasDay
            required property string wasTime
            required property string wasPlace
            required property string place
            readonly property bool cancelled: date.status === "cancelled"

            width: root.width
            spacing: root.theme.gap

            EventChange {
                theme: root.theme
                width: parent.width
                status: date.status
                note: date.note
                noteTongue: date.noteTongue
                wasDay: date.wasDay
                wasTime: date.wasTime
                wasPlace: date.wasPlace
                place: date.place
            }
            Heading {
                theme: root.theme
                width: parent.width
                font.pixelSize: root.theme.title
                font.strikeout: date.cancelled
                text: {
                    if (date.days !== "")
                        return date.days;
                    if (date.daysAhead === 0)
                        //: The date of an event; %1 is a date with its weekday
                        return qsTr("Today, %1").arg(date.day);
                    //: The date of an event; %1 is a date with its weekday
                    return date.daysAhead === 1 ? qsTr("Tomorrow, %1").arg(date.day) : date.day;
                }
            }
            Words {
                theme: root.theme
                width: parent.width
                //: A date that takes the whole day
                text: date.time === "" ? qsTr("All day") : date.time
                font.pixelSize: root.theme.title
                font.strikeout: date.cancelled
                strong: true
                color: root.tint
            }
            Tag {
                theme: root.theme
                visible: date.running && !date.cancelled
                silent: false
                //: An event has begun and is not over
                text: qsTr("Now")
                glyph: Glyph.clock
                ground: root.theme.goodGround
                label: root.theme.good
            }
        }
    }
}
