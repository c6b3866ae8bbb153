// What the list below shows: its day or days, and how many events.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property EventsViewModel events
    required property string language
    readonly property bool daily: root.events.span === "day"

    implicitHeight: Math.max(day.height, number.y + number.height)

    EventsDayWords {
        id: day

        theme: root.theme
        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width)
        visible: root.daily
        events: root.events
        language: root.language
        day: root.daily ? root.events.first : ""
    }
    Heading {
        id: days

        theme: root.theme
        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width)
        visible: !root.daily
        //: Heading over the list of all events that are known
        text: root.events.period === "" ? qsTr("All dates") : root.events.period
    }
    Words {
        id: number

        readonly property Item before: root.daily ? day : days
        readonly property bool beside: before.width + root.theme.gap * 3 + implicitWidth <= root.width && before.height < 2 * root.theme.large

        theme: root.theme
        anchors.right: parent.right
        y: beside ? before.height - height : before.height
        width: beside ? implicitWidth : root.width
        horizontalAlignment: beside ? Text.AlignRight : Text.AlignLeft
        //: How many events the list has
        text: qsTr("%n event(s)", "", root.events.rows.count)
        color: root.theme.inkSoft
    }
}
