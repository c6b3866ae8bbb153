// Two buttons to move a long page without a swipe.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property Theme theme
    property bool farPossible: false
    property bool upPossible: false
    property bool downPossible: false

    signal far
    signal up
    signal down

    spacing: root.theme.gap

    RoundButton {
        theme: root.theme
        //: Button: go back to the beginning of a long list
        name: qsTr("To the top")
        glyph: Glyph.arrowUp
        visible: root.farPossible
        onTapped: root.far()
    }
    RoundButton {
        theme: root.theme
        //: Button: move the page up
        name: qsTr("Scroll up")
        glyph: Glyph.caretUp
        visible: root.upPossible
        onTapped: root.up()
    }
    RoundButton {
        theme: root.theme
        //: Button: move the page down
        name: qsTr("Scroll down")
        glyph: Glyph.caretDown
        visible: root.downPossible
        onTapped: root.down()
    }
}
