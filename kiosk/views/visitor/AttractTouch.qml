// The invitation to touch, in every language at once.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Rectangle {
    id: root

    required property Theme theme
    required property Rows words
    property bool running: true

    implicitHeight: row.height + 2 * root.theme.margin
    color: root.theme.accent

    Item {
        id: row

        x: root.theme.margin
        y: root.theme.margin
        width: parent.width - 2 * root.theme.margin
        height: Math.max(hand.height, list.height)

        Icon {
            id: hand

            theme: root.theme
            anchors.left: parent.left
            y: (row.height - height) / 2 + Math.round(hand.nod * root.theme.mm(4))
            glyph: Glyph.handTap
            filled: true
            size: root.theme.mm(30)
            color: root.theme.accentInk

            property real nod: 0

            SequentialAnimation on nod {
                running: root.running
                loops: Animation.Infinite

                NumberAnimation {
                    to: 1
                    duration: 500
                    easing.type: Easing.InOutQuad
                }
                NumberAnimation {
                    to: 0
                    duration: 700
                    easing.type: Easing.OutBack
                }
                PauseAnimation {
                    duration: 2600
                }
            }
        }
        Flow {
            id: list

            anchors.left: hand.right
            anchors.leftMargin: root.theme.mm(7)
            anchors.right: parent.right
            spacing: root.theme.mm(2)

            Repeater {
                model: root.words

                delegate: Words {
                    id: word

                    required property string touch
                    required property int index

                    theme: root.theme
                    text: word.touch
                    color: root.theme.accentInk
                    strong: true
                    font.pixelSize: word.index === 0 ? root.theme.title : root.theme.large
                    width: word.index === 0 ? list.width : Math.min(implicitWidth + root.theme.mm(4), list.width)
                }
            }
        }
    }
}
