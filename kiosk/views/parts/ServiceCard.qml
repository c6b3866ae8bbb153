// One service in a list: what it is, where, and whether somebody is there now.
pragma ComponentBehavior: Bound

import QtQuick

Card {
    id: root

    required property string title
    required property string summary
    required property string tongue
    required property string place
    required property string field
    required property string picture
    required property string openness
    required property string until
    required property string untilDay
    required property bool free
    required property bool stepFree
    property bool compact: false

    readonly property bool pictured: !root.compact && root.picture !== "" && root.width > 24 * root.theme.body
    name: [root.title, root.compact ? "" : root.summary, hours.text, root.place, root.tongue].filter(word => word !== "").join(", ")
    implicitHeight: Math.max(root.theme.mm(24), what.height + 2 * root.theme.mm(4))

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
        id: what

        anchors.left: bar.right
        anchors.leftMargin: root.theme.mm(5)
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
            visible: text !== "" && !root.compact
            text: root.summary
            font.pixelSize: root.theme.small
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
            visible: hours.text !== "" || root.tongue !== ""

            HoursTag {
                id: hours

                theme: root.theme
                openness: root.openness
                until: root.until
                untilDay: root.untilDay
            }
            Tag {
                id: only

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
