// Something people look for, as a large door with a sentence.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Card {
    id: root

    required property string title
    required property string summary
    required property string tongue
    required property string glyph
    required property int count

    //: Spoken for a need; %1 is what somebody looks for, %n how many services there are
    name: [qsTr("%1, %n service(s)", "", root.count).arg(root.title), root.summary, root.tongue].filter(word => word !== "").join(", ")
    implicitHeight: Math.max(root.theme.mm(30), words.height + 2 * root.theme.mm(5))

    Rectangle {
        id: badge

        anchors.left: parent.left
        anchors.leftMargin: root.theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.mm(20)
        height: width
        radius: width / 2
        color: root.theme.accent

        Icon {
            theme: root.theme
            anchors.centerIn: parent
            glyph: root.glyph
            filled: true
            size: root.theme.mm(11)
            color: root.theme.accentInk
        }
    }
    Column {
        id: words

        anchors.left: badge.right
        anchors.leftMargin: root.theme.mm(5)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.mm(1)

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
            text: root.summary
            font.pixelSize: root.theme.small
            color: root.theme.inkSoft
        }
        Tag {
            theme: root.theme
            visible: root.tongue !== ""
            text: root.tongue
            glyph: Glyph.translate
        }
    }
}
