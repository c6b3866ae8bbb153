// The relatives of the letter written last, each one tap away; as many as there is room for.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Item {
    id: root

    required property Theme theme
    required property int keyHeight
    required property Rows accents

    signal chosen(text: string)

    implicitHeight: root.keyHeight

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.gap

        Repeater {
            model: root.accents

            delegate: KeyCap {
                id: accent

                required text
                required property int index

                theme: root.theme
                height: root.keyHeight
                width: root.theme.key
                soft: true
                visible: (accent.index + 1) * (root.theme.key + root.theme.gap) - root.theme.gap <= root.width
                onTapped: root.chosen(accent.text)
            }
        }
    }
}
