// One day of the calendar strip: weekday, number, how many events.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Tappable {
    id: root

    required property string key
    required property string weekday
    required property string number
    required property string spoken
    required property int daysAhead
    required property int count
    required property bool chosen
    readonly property color label: root.chosen ? root.theme.accentInk : root.theme.ink
    // The weekday stands there where the word is too long for the column.
    readonly property string over: root.daysAhead === 0 && today.advanceWidth < root.width - root.theme.mm(2) ? today.text : root.weekday

    //: How many events a day or list has
    readonly property string events: qsTr("%n event(s)", "", root.count)

    name: [root.over, root.spoken, root.events].join(", ")
    role: Accessible.RadioButton
    checkable: true
    checked: root.chosen
    enabled: root.chosen || root.count > 0
    opacity: root.enabled ? 1 : 0.6
    implicitHeight: words.height + 2 * root.theme.gap

    TextMetrics {
        id: today

        //: Over today's number in the calendar strip; short
        text: qsTr("Today")
        font.pixelSize: root.theme.small
        font.weight: Font.Bold
    }
    Rectangle {
        anchors.fill: parent
        radius: root.theme.radius
        color: root.chosen ? root.theme.accent : (root.pressed ? root.theme.shade : root.theme.surface)
        border.width: root.chosen ? 0 : root.theme.hair
        border.color: root.theme.line
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Words {
            theme: root.theme
            silent: true
            width: parent.width
            text: root.over
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: root.theme.small
            strong: root.daysAhead === 0
            color: root.label
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            text: root.number
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: root.theme.title
            strong: true
            color: root.label
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.theme.mm(1.2)

            Icon {
                theme: root.theme
                anchors.verticalCenter: parent.verticalCenter
                glyph: root.chosen ? Glyph.check : Glyph.ticket
                size: root.theme.small
                color: root.label
            }
            Words {
                theme: root.theme
                silent: true
                text: root.count
                font.pixelSize: root.theme.small
                color: root.label
            }
        }
    }
}
