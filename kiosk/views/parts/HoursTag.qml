// Whether something is open at this moment, and until when.
pragma ComponentBehavior: Bound

import QtQuick

Tag {
    id: root

    required property string openness
    required property string until
    required property string untilDay

    visible: root.text !== ""
    text: {
        switch (root.openness) {
        case "open":
            //: Open now; %1 is a time
            return root.until === "" ? qsTr("Open now") : qsTr("Open until %1").arg(root.until);
        case "appointment":
            return qsTr("By appointment");
        case "closed":
            if (root.until === "")
                return qsTr("Closed");
            //: Closed now; %1 is a day, %2 a time
            return root.untilDay === "" ? qsTr("Opens at %1").arg(root.until) : qsTr("Opens %1, %2").arg(root.untilDay).arg(root.until);
        default:
            return "";
        }
    }
    glyph: root.openness === "open" ? Glyph.doorOpen : (root.openness === "closed" ? Glyph.door : Glyph.calendarCheck)
    ground: root.openness === "open" ? root.theme.goodGround : root.theme.shade
    label: root.openness === "open" ? root.theme.good : root.theme.ink
}
