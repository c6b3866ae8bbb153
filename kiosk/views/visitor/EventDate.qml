// One further date of an event.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Card {
    id: root

    required property string key
    required property string day
    required property string days
    required property string time
    required property string status
    readonly property bool cancelled: root.status === "cancelled"
    readonly property string dayWord: root.days === "" ? root.day : root.days
    //: A date that takes the whole day
    readonly property string timeWord: root.time === "" ? qsTr("All day") : root.time
    readonly property string stateWord: {
        if (root.cancelled)
            //: An event does not take place
            return qsTr("Cancelled");
        //: An event takes place at another time or place
        return root.status === "moved" ? qsTr("Moved") : "";
    }

    name: [root.dayWord, root.timeWord, root.stateWord].filter(word => word !== "").join(", ")
    implicitHeight: Math.max(root.theme.target, words.height + 2 * root.theme.mm(3))

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.mm(1)

        Words {
            theme: root.theme
            silent: true
            width: parent.width
            text: root.dayWord
            strong: true
            font.strikeout: root.cancelled
        }
        Flow {
            width: parent.width
            spacing: root.theme.gap

            Words {
                theme: root.theme
                silent: true
                text: root.timeWord
                color: root.theme.inkSoft
                font.strikeout: root.cancelled
            }
            Tag {
                theme: root.theme
                visible: root.stateWord !== ""
                text: root.stateWord
                glyph: root.cancelled ? Glyph.calendarX : Glyph.arrowBendUpRight
                ground: root.cancelled ? root.theme.alertGround : root.theme.goodGround
                label: root.cancelled ? root.theme.alert : root.theme.good
            }
        }
    }
}
