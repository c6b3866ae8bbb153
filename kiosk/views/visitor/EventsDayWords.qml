// A day in words: today and tomorrow by their names, and always the date.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Heading {
    id: root

    required property EventsViewModel events
    required property string language
    // In ISO form; empty for none.
    required property string day
    readonly property int ahead: root.language === "" ? -1 : root.events.daysAhead(root.day)
    readonly property string date: root.language === "" ? "" : root.events.heading(root.day)

    text: {
        if (root.ahead === 0)
            //: Heading over the events of a day; %1 is a date with its weekday
            return qsTr("Today, %1").arg(root.date);
        //: Heading over the events of a day; %1 is a date with its weekday
        return root.ahead === 1 ? qsTr("Tomorrow, %1").arg(root.date) : root.date;
    }
}
