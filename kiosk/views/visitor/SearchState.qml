// What is to say about what was found: nothing, something similar, only one kind.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property SearchViewModel search
    readonly property bool empty: root.search.asked && root.search.rows.count === 0

    visible: root.empty || root.search.corrected || root.search.kind !== ""
    spacing: root.theme.gap

    Words {
        theme: root.theme
        width: parent.width
        visible: root.empty
        text: qsTr("Nothing found. Try fewer letters, or another word for it.")
        font.pixelSize: root.theme.large
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: root.search.corrected && !root.empty
        text: qsTr("Nothing is written exactly like this. These are similar words.")
        color: root.theme.inkSoft
    }
    PushButton {
        theme: root.theme
        visible: root.search.kind !== "" && root.search.asked
        width: Math.min(implicitWidth, root.width)
        //: Button: show what was found of every kind again, not only the events, for example
        text: qsTr("All results")
        glyph: Glyph.arrowLeft
        glyphMirrors: true
        onTapped: root.search.showKind("")
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: root.search.hidden
        text: qsTr("There is more. Type more letters to find it.")
        color: root.theme.inkSoft
    }
}
