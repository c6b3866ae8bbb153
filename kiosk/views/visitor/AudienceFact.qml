// For whom something is, in words.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property Rows audience

    function word(key: string): string {
        switch (key) {
        case "children":
            return qsTr("Children");
        case "teenagers":
            return qsTr("Teenagers");
        case "families":
            return qsTr("Families");
        case "adults":
            return qsTr("Adults");
        case "seniors":
            return qsTr("Older people");
        case "newcomers":
            return qsTr("People who are new here");
        default:
            return "";
        }
    }

    visible: root.audience.count > 0
    implicitHeight: words.height + root.theme.gap

    Icon {
        id: sign

        theme: root.theme
        anchors.left: parent.left
        glyph: Glyph.users
        size: root.theme.mm(8)
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: root.theme.mm(5)
        anchors.right: parent.right
        spacing: root.theme.mm(1)

        Words {
            theme: root.theme
            width: parent.width
            text: qsTr("For whom")
            color: root.theme.inkSoft
            font.pixelSize: root.theme.small
        }
        Flow {
            width: parent.width
            spacing: root.theme.mm(2)

            Repeater {
                model: root.audience

                delegate: Tag {
                    id: who

                    required property string key

                    theme: root.theme
                    most: words.width
                    silent: false
                    text: root.word(who.key)
                }
            }
        }
    }
}
