// The strip below a long page with buttons that move it without a swipe; it covers nothing of the page.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property Theme theme
    property bool farPossible: false
    property bool upPossible: false
    property bool downPossible: false

    signal far
    signal up
    signal down

    implicitHeight: root.theme.key + 2 * root.theme.gap
    color: root.theme.paper

    Rectangle {
        width: parent.width
        height: root.theme.hair
        color: root.theme.hairline
    }
    RoundButton {
        theme: root.theme
        anchors.left: parent.left
        anchors.leftMargin: root.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: moving.pill
        //: Button: go back to the beginning of a long list
        name: qsTr("To the top")
        glyph: Glyph.arrowUp
        visible: root.farPossible
        onTapped: root.far()
    }
    // Both stay where they are, so that nobody who presses again presses the other one.
    Row {
        id: moving

        readonly property real pill: Math.min(root.theme.mm(36), (root.width - 4 * root.theme.gap) / 3)

        anchors.right: parent.right
        anchors.rightMargin: root.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.gap

        RoundButton {
            theme: root.theme
            width: moving.pill
            //: Button: move the page up
            name: qsTr("Scroll up")
            glyph: Glyph.caretUp
            // Who presses it by key keeps it at the end of the way, too.
            enabled: root.upPossible || (activeFocus && root.theme.keyMode)
            onTapped: root.up()
        }
        RoundButton {
            theme: root.theme
            width: moving.pill
            //: Button: move the page down
            name: qsTr("Scroll down")
            glyph: Glyph.caretDown
            enabled: root.downPossible || (activeFocus && root.theme.keyMode)
            onTapped: root.down()
        }
    }
}
