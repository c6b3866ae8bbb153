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

    // Who has come to the end of the way by key goes on from the other button, not from nowhere.
    function turn(): void {
        if (!root.upPossible && upward.activeFocus && root.downPossible) {
            downward.enabled = true;
            downward.forceActiveFocus(Qt.OtherFocusReason);
        } else if (!root.downPossible && downward.activeFocus && root.upPossible) {
            upward.enabled = true;
            upward.forceActiveFocus(Qt.OtherFocusReason);
        }
        upward.enabled = root.upPossible;
        downward.enabled = root.downPossible;
    }

    implicitHeight: root.theme.key + 2 * root.theme.gap
    onUpPossibleChanged: Qt.callLater(root.turn)
    onDownPossibleChanged: Qt.callLater(root.turn)
    Component.onCompleted: root.turn()
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
            id: upward

            theme: root.theme
            width: moving.pill
            //: Button: move the page up
            name: qsTr("Scroll up")
            glyph: Glyph.caretUp
            onTapped: root.up()
        }
        RoundButton {
            id: downward

            theme: root.theme
            width: moving.pill
            //: Button: move the page down
            name: qsTr("Scroll down")
            glyph: Glyph.caretDown
            onTapped: root.down()
        }
    }
}
