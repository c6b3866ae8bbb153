// One thing staff want to know, in words.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Fact {
    id: root

    required property string key
    required property string value
    required property string standing
    required property int count
    required property bool alert

    label: root.labelOf(root.key)
    text: root.told(root.key)
    glyph: root.alert ? Glyph.warning : root.glyphOf(root.key)
    tint: root.alert ? root.theme.alert : root.theme.ink

    function glyphOf(key: string): string {
        switch (key) {
        case "content":
            return Glyph.calendarCheck;
        case "release":
            return Glyph.stack;
        case "quarantined":
            return Glyph.shieldCheck;
        case "examples":
            return Glyph.shapes;
        case "waiting":
            return Glyph.lightbulb;
        case "parked":
            return Glyph.trayArrowUp;
        case "delivery":
            return Glyph.paperPlaneTilt;
        case "backend":
            return Glyph.plugsConnected;
        case "clock":
            return Glyph.clock;
        case "disk":
            return Glyph.hardDrives;
        }
        return Glyph.info;
    }

    function labelOf(key: string): string {
        switch (key) {
        case "content":
            //: Staff: when the content was made
            return qsTr("Content of");
        case "release":
            //: Staff: which release of the content is shown
            return qsTr("Release");
        case "quarantined":
            return qsTr("Faulty records");
        case "examples":
            //: Staff: records that are made up to show what could be there
            return qsTr("Examples");
        case "waiting":
            return qsTr("Ideas that wait for delivery");
        case "parked":
            //: Staff: ideas that the backend will never take
            return qsTr("Ideas the backend refused");
        case "outbox":
            //: Staff: where ideas are kept until they are delivered
            return qsTr("Outbox");
        case "delivery":
            //: Staff: how the delivery of ideas goes
            return qsTr("Delivery");
        case "backend":
            //: Staff: the city's server that takes ideas
            return qsTr("Backend");
        case "clock":
            return qsTr("Clock");
        case "disk":
            return qsTr("Disk");
        }
        //: Staff: which version of the program this is
        return qsTr("Version");
    }

    function told(key: string): string {
        switch (key) {
        case "quarantined":
        case "examples":
            return qsTr("%n record(s)", "", root.count);
        case "waiting":
            return qsTr("%n idea(s)", "", root.count);
        case "parked":
            //: %1 is one or more numbers of errors, such as 422
            return root.count === 0 ? qsTr("None") : qsTr("%n idea(s), error %1", "", root.count).arg(root.value);
        case "outbox":
            return qsTr("Cannot be read. No idea can be kept.");
        case "delivery":
            return root.delivery();
        case "backend":
            return root.backend();
        case "clock":
            return root.standing === "right" ? root.value : qsTr("%1: this cannot be right. Pages do not say “today” until the clock is set.").arg(root.value);
        case "disk":
            return root.disk();
        }
        return root.value;
    }

    function delivery(): string {
        switch (root.standing) {
        case "off":
            return qsTr("Off: no backend is set. Ideas wait here.");
        case "retrying":
            return qsTr("Did not work; it is tried again by itself.");
        case "stopped":
            //: %1 is the number of an error, such as 403
            return qsTr("Stopped: the backend wants no ideas from this kiosk (error %1).").arg(root.value);
        }
        return qsTr("Runs");
    }

    function backend(): string {
        switch (root.standing) {
        case "none":
            return qsTr("None is set.");
        case "asking":
            return qsTr("Asking…");
        case "yes":
            return qsTr("Answers and takes ideas.");
        case "refused":
            //: %1 is the number of an error, such as 403
            return qsTr("Answers, but takes no ideas (error %1).").arg(root.value);
        }
        return qsTr("Does not answer.");
    }

    function disk(): string {
        if (root.standing === "unknown")
            return qsTr("Cannot be looked at.");
        //: %1 is a number of gigabytes
        return root.standing === "ok" ? qsTr("%1 GB free").arg(root.value) : qsTr("Only %1 GB free: too little for new content.").arg(root.value);
    }
}
