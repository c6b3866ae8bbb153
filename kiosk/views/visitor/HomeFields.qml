// The six fields of the city, each in its own colour.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Flowing {
    id: root

    required property Rows fields

    signal opened(key: string)

    minEms: 11
    most: root.width > 46 * root.theme.body ? 6 : 3

    Repeater {
        model: root.fields

        delegate: Card {
            id: field

            required property string key
            required property string title

            theme: root.theme
            width: root.cell
            height: root.tallest
            name: field.title
            ground: root.theme.fieldColor(field.key)
            edge: root.theme.fieldColor(field.key)
            implicitHeight: Math.max(root.theme.mm(34), words.height + root.theme.mm(24))
            onTapped: root.opened(field.key)

            Icon {
                theme: root.theme
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.margins: root.theme.mm(4)
                glyph: root.theme.fieldIcon(field.key)
                filled: true
                size: root.theme.mm(12)
                color: root.theme.fieldInk
            }
            Words {
                id: words

                theme: root.theme
                silent: true
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: root.theme.mm(4)
                text: field.title
                strong: true
                color: root.theme.fieldInk
            }
        }
    }
}
