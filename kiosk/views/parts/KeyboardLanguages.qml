// The layouts one may write with, by the languages' own names.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Flowing {
    id: root

    required property Rows languages
    required property string current

    signal chosen(tag: string)

    minEms: 10
    most: 4

    Repeater {
        model: root.languages

        delegate: KeyCap {
            id: entry

            required property string tag
            required property string ownName

            theme: root.theme
            width: root.cell
            text: entry.ownName
            checkable: true
            checked: root.current === entry.tag
            role: Accessible.RadioButton
            onTapped: root.chosen(entry.tag)
        }
    }
}
