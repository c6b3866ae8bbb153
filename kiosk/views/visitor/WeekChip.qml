// Seven days of the calendar: from when to when, and how many events.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

PushButton {
    id: root

    required property string key
    required property string title
    required property int count
    required property bool chosen

    //: Seven days in the calendar; %1 is from when to when, %2 how many events there are
    text: qsTr("%1 (%2)").arg(root.title).arg(root.count)
    role: Accessible.RadioButton
    checkable: true
    checked: root.chosen
    primary: root.chosen
    glyph: root.chosen ? Glyph.check : Glyph.calendarDots
    enabled: root.chosen || root.count > 0
}
