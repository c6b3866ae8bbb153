// One occurrence of an event in a list: when, what, where; cancelled ones say so.
pragma ComponentBehavior: Bound

import QtQuick

Card {
    id: root

    required property string title
    required property string tongue
    required property string day
    required property int daysAhead
    required property string time
    required property string place
    required property string field
    required property string picture
    required property string status
    required property bool free
    required property bool stepFree
    required property bool running
    property bool showDay: true
    property bool compact: false

    readonly property bool cancelled: root.status === "cancelled"
    readonly property bool pictured: !root.compact && root.picture !== "" && root.width > 24 * root.theme.body
    property string dayWord: root.daysAhead === 0 ? qsTr("Today") : (root.daysAhead === 1 ? qsTr("Tomorrow") : root.day)
    readonly property string stateWord: {
        if (root.cancelled)
            //: An event does not take place
            return qsTr("Cancelled");
        if (root.status === "moved")
            //: An event takes place at another time or place
            return qsTr("Moved");
        //: An event has begun and is not over
        return root.running ? qsTr("Now") : "";
    }

    //: Costs nothing
    readonly property string freeWord: root.free && !root.cancelled ? qsTr("Free") : ""
    //: No steps on the way in
    readonly property string stepWord: root.stepFree && !root.cancelled ? qsTr("Step-free") : ""

    name: [root.title, root.dayWord, root.time, root.place, root.stateWord, root.freeWord, root.stepWord, root.tongue].filter(word => word !== "").join(", ")
    implicitHeight: Math.max(root.theme.mm(24), Math.max(when.height, what.height) + 2 * root.theme.mm(4))

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.theme.mm(2.4)
        radius: root.theme.radius
        color: root.theme.fieldColor(root.field)
    }
    Column {
        id: when

        anchors.left: bar.right
        anchors.leftMargin: root.theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        width: 5.6 * root.theme.body

        Words {
            theme: root.theme
            silent: true
            width: parent.width
            visible: text !== ""
            text: root.time
            strong: true
            font.pixelSize: root.theme.large
            font.strikeout: root.cancelled
            color: root.theme.fieldColor(root.field)
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            visible: root.showDay
            text: root.dayWord
            font.pixelSize: root.theme.small
            color: root.theme.inkSoft
        }
    }
    Column {
        id: what

        anchors.left: when.right
        anchors.leftMargin: root.theme.mm(4)
        anchors.right: image.visible ? image.left : parent.right
        anchors.rightMargin: root.theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.mm(1.4)

        Words {
            theme: root.theme
            silent: true
            width: parent.width
            text: root.title
            strong: true
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            visible: text !== ""
            text: root.place
            font.pixelSize: root.theme.small
            color: root.theme.inkSoft
        }
        Flow {
            width: parent.width
            spacing: root.theme.mm(2)
            // Not what its children are: they are never visible in what is hidden.
            visible: root.stateWord !== "" || root.tongue !== "" || ((root.free || root.stepFree) && !root.cancelled)

            Tag {
                theme: root.theme
                visible: root.stateWord !== ""
                text: root.stateWord
                glyph: root.cancelled ? Glyph.calendarX : (root.running ? Glyph.clock : Glyph.arrowBendUpRight)
                ground: root.cancelled ? root.theme.alertGround : root.theme.goodGround
                label: root.cancelled ? root.theme.alert : root.theme.good
            }
            Tag {
                theme: root.theme
                visible: root.freeWord !== ""
                text: root.freeWord
            }
            Tag {
                theme: root.theme
                visible: root.stepWord !== "" && root.width > 20 * root.theme.body
                text: root.stepWord
                glyph: Glyph.wheelchair
            }
            Tag {
                theme: root.theme
                visible: root.tongue !== ""
                text: root.tongue
                glyph: Glyph.translate
            }
        }
    }
    Picture {
        id: image

        theme: root.theme
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: root.theme.hair
        visible: root.pictured
        width: root.pictured ? Math.min(root.width * 0.26, height * 1.6) : 0
        source: root.pictured ? root.picture : ""
    }
}
