// How long the text is, told kindly: what is missing, what is too much, or just the count.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property IdeaViewModel idea
    property bool short: false
    readonly property bool wrong: root.idea.askedForMore || root.idea.surplus > 0

    implicitWidth: count.implicitWidth
    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: root.theme.mm(1)

        Row {
            width: parent.width
            spacing: root.theme.gap
            visible: told.text !== "" && !root.short

            Icon {
                id: sign

                theme: root.theme
                visible: root.wrong
                glyph: Glyph.info
                size: root.theme.body * 1.3
                color: root.theme.alert
            }
            Words {
                id: told

                theme: root.theme
                width: parent.width - (sign.visible ? sign.width + root.theme.gap : 0)
                strong: root.wrong
                color: root.wrong ? root.theme.alert : root.theme.inkSoft
                text: root.says()
            }
        }
        Words {
            id: count

            theme: root.theme
            width: root.short ? implicitWidth : parent.width
            //: How many characters of how many allowed ones a text has
            text: qsTr("Characters: %1 of %2").arg(root.idea.count).arg(root.idea.most)
            font.pixelSize: root.theme.small
            color: root.wrong ? root.theme.alert : root.theme.inkSoft
        }
    }

    function says(): string {
        if (root.idea.surplus > 0)
            return qsTr("Please shorten it by %n character(s).", "", root.idea.surplus);
        if (root.idea.missing > 0 && root.idea.askedForMore)
            return qsTr("Please write a little more: %n more character(s) will do.", "", root.idea.missing);
        return "";
    }
}
