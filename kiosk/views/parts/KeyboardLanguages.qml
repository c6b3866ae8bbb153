// The layouts one may write with, by the languages' own names.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Grid {
    id: root

    required property Theme theme
    required property int keyHeight
    required property Rows languages
    required property string current
    readonly property int cell: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)

    signal chosen(tag: string)

    columns: root.theme.columns(root.width, 7, 4)
    spacing: root.theme.gap

    Repeater {
        model: root.languages

        delegate: KeyCap {
            id: entry

            required property string tag
            required property string ownName

            theme: root.theme
            height: root.keyHeight
            width: root.cell
            text: entry.ownName
            letter: root.theme.small
            checkable: true
            checked: root.current === entry.tag
            role: Accessible.RadioButton
            onTapped: root.chosen(entry.tag)
        }
    }
}
