// Behind the staff door: facts about this kiosk, what was left out of the content, and two ways to leave.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property StaffViewModel staff
    property bool asking: false

    signal exit
    signal finished

    spacing: root.theme.space

    Flowing {
        id: ways

        theme: root.theme
        width: parent.width
        minEms: 14
        most: 2

        PushButton {
            theme: root.theme
            width: ways.cell
            primary: true
            //: Staff: lock this page and show the kiosk to visitors again
            text: qsTr("Back to visitors")
            glyph: Glyph.lock
            onTapped: root.finished()
        }
        PushButton {
            id: out

            theme: root.theme
            width: ways.cell
            visible: !root.asking
            //: Staff: end the program
            text: qsTr("Exit the kiosk")
            glyph: Glyph.power
            onTapped: {
                root.asking = true;
                stay.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: root.asking
        text: qsTr("End the kiosk? The screen then shows whatever this machine shows without it. Ideas that wait are kept.")
        strong: true
    }
    Flowing {
        id: sure

        theme: root.theme
        width: parent.width
        minEms: 14
        most: 2
        visible: root.asking

        PushButton {
            theme: root.theme
            width: sure.cell
            //: Staff: yes, end the program
            text: qsTr("Yes, exit")
            glyph: Glyph.power
            onTapped: root.exit()
        }
        PushButton {
            id: stay

            theme: root.theme
            width: sure.cell
            //: Staff: no, do not end the program
            text: qsTr("No, stay")
            onTapped: {
                root.asking = false;
                out.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }

    Flowing {
        id: facts

        theme: root.theme
        width: parent.width
        minEms: 15
        most: 3

        Repeater {
            model: root.staff.facts

            delegate: Rectangle {
                id: card

                required property string key
                required property string value
                required property string standing
                required property int count
                required property bool alert

                width: facts.cell
                height: fact.implicitHeight + 2 * root.theme.mm(4)
                radius: root.theme.radius
                color: card.alert ? root.theme.alertGround : root.theme.surface
                border.width: root.theme.hair
                border.color: card.alert ? root.theme.alert : root.theme.hairline

                StaffFact {
                    id: fact

                    theme: root.theme
                    x: root.theme.mm(5)
                    y: root.theme.mm(4)
                    width: parent.width - 2 * x
                    key: card.key
                    value: card.value
                    standing: card.standing
                    count: card.count
                    alert: card.alert
                }
            }
        }
    }

    Heading {
        theme: root.theme
        width: parent.width
        visible: root.staff.faulty.count > 0
        //: Staff: over a list of faulty records
        text: qsTr("Left out or mended when the content came")
    }
    Repeater {
        model: root.staff.faulty

        delegate: Rectangle {
            id: record

            required property string kind
            required property string identity
            required property string reason

            width: root.width
            height: words.height + 2 * root.theme.gap
            radius: root.theme.radius
            color: root.theme.surface
            border.width: root.theme.hair
            border.color: root.theme.hairline

            Words {
                id: words

                theme: root.theme
                x: root.theme.space
                y: root.theme.gap
                width: parent.width - 2 * root.theme.space
                text: qsTr("%1 “%2”: %3").arg(record.kind).arg(record.identity).arg(record.reason)
                font.pixelSize: root.theme.small
            }
        }
    }
}
