// What became of a date: cancelled, or moved, with the reason and what it was before.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Rectangle {
    id: root

    required property Theme theme
    required property string status
    required property string note
    required property string noteTongue
    required property string wasDay
    required property string wasTime
    required property string wasPlace
    required property string place
    readonly property bool cancelled: root.status === "cancelled"
    readonly property color label: root.cancelled ? root.theme.alert : root.theme.ink
    readonly property string before: {
        if (root.wasDay !== "" && root.wasTime !== "")
            //: A moved event; %1 was its date, %2 its time
            return qsTr("It was planned for %1, %2.").arg(root.wasDay).arg(root.wasTime);
        const was = root.wasDay === "" ? root.wasTime : root.wasDay;
        //: A moved event; %1 was its date or its time
        return was === "" ? "" : qsTr("It was planned for %1.").arg(was);
    }

    visible: root.status !== "scheduled"
    implicitHeight: words.height + 2 * root.theme.mm(4)
    radius: root.theme.radius
    color: root.cancelled ? root.theme.alertGround : root.theme.shade
    border.width: root.theme.highContrast ? root.theme.hair : 0
    border.color: root.theme.line

    Icon {
        id: sign

        theme: root.theme
        anchors.left: parent.left
        anchors.leftMargin: root.theme.mm(5)
        y: root.theme.mm(4)
        glyph: root.cancelled ? Glyph.calendarX : Glyph.arrowBendUpRight
        mirrors: !root.cancelled
        size: root.theme.large * 1.2
        color: root.label
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: root.theme.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.mm(5)
        y: root.theme.mm(4)
        spacing: root.theme.mm(1.5)

        Words {
            theme: root.theme
            width: parent.width
            //: What became of a date: it does not take place, or at another time or place
            text: root.cancelled ? qsTr("Cancelled") : qsTr("Moved")
            strong: true
            font.pixelSize: root.theme.large
            color: root.label
        }
        Words {
            theme: root.theme
            width: parent.width
            visible: text !== ""
            text: root.before
        }
        Words {
            theme: root.theme
            width: parent.width
            visible: root.wasPlace !== ""
            //: A moved event; %1 is where it is now, %2 where it is otherwise
            text: qsTr("This time here: %1. Not here: %2.").arg(root.place).arg(root.wasPlace)
        }
        Words {
            theme: root.theme
            width: parent.width
            visible: text !== ""
            text: root.note
        }
        TongueTag {
            theme: root.theme
            width: parent.width
            tongue: root.noteTongue
        }
    }
}
