// All languages by their own names; choosing one speaks it at once.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Sheet {
    id: root

    required property Rows languages
    required property string current

    signal chosen(tag: string)

    //: Sheet: choose the language of the kiosk
    title: qsTr("Language")

    Flowing {
        id: grid

        theme: root.theme
        width: parent.width
        minEms: 11
        most: 4

        Repeater {
            model: root.languages

            delegate: PushButton {
                id: entry

                required property string tag
                required property string ownName

                theme: root.theme
                width: grid.cell
                text: entry.ownName
                glyph: entry.checked ? Glyph.check : ""
                checkable: true
                checked: root.current === entry.tag
                primary: entry.checked
                role: Accessible.RadioButton
                onTapped: root.chosen(entry.tag)
            }
        }
    }
}
