// The second step of an idea: the text, always in sight above the keyboard, and how long it may be.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property IdeaViewModel idea
    required property KeyboardViewModel keyboard
    // There is little height: everything but the text is small or gone.
    required property bool low
    required property string title
    readonly property bool wide: root.width > 38 * root.theme.body
    readonly property alias entry: entry

    Component.onCompleted: {
        entry.put(root.idea.written);
        entry.forceActiveFocus(Qt.OtherFocusReason);
    }

    IdeaTags {
        id: tags

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !root.low
        idea: root.idea
    }
    Words {
        id: hint

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tags.bottom
        anchors.topMargin: root.theme.space
        visible: !root.low
        //: Before writing an idea: what it should say, and what not
        text: qsTr("What should change, where, and for whom? Please leave out names, addresses and phone numbers.")
    }
    Heading {
        id: heading

        theme: root.theme
        main: true
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: root.theme.gap
        visible: root.low
        text: root.title
        font.pixelSize: root.theme.body
    }
    TextEntry {
        id: entry

        readonly property real start: root.low ? heading.height + root.theme.gap : hint.y + hint.height + root.theme.space
        readonly property real end: root.low ? root.height : root.height - foot.height - root.theme.gap

        theme: root.theme
        anchors.left: parent.left
        anchors.right: root.low && root.wide ? side.left : parent.right
        anchors.rightMargin: root.low && root.wide ? root.theme.gap : 0
        y: entry.start
        height: Math.min(entry.end - entry.start, Math.max(entry.implicitHeight, 8 * root.theme.body))
        singleLine: false
        // A little more than may be sent, so that nothing pasted is cut off unseen.
        most: 2400
        label: qsTr("Your idea")
        rightToLeft: root.keyboard.rightToLeft
        onEdited: text => root.idea.write(text)
        onAccepted: root.idea.finish()
    }

    IdeaLength {
        id: side

        theme: root.theme
        anchors.right: parent.right
        visible: root.low
        width: root.wide ? root.width * 0.24 : implicitWidth
        idea: root.idea
        short: !root.wide
    }
    PushButton {
        theme: root.theme
        anchors.right: parent.right
        anchors.bottom: entry.bottom
        width: side.width
        visible: root.low && root.wide
        primary: true
        text: qsTr("Continue")
        onTapped: root.idea.finish()
    }

    Item {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        y: entry.y + entry.height + root.theme.gap
        height: Math.max(length.height, button.height)
        visible: !root.low

        IdeaLength {
            id: length

            theme: root.theme
            anchors.left: parent.left
            anchors.right: button.left
            anchors.rightMargin: root.theme.space
            anchors.verticalCenter: parent.verticalCenter
            idea: root.idea
        }
        PushButton {
            id: button

            theme: root.theme
            anchors.right: parent.right
            width: Math.min(Math.max(implicitWidth, root.theme.mm(60)), root.width * 0.5)
            primary: true
            //: Button: the text is written, show the summary
            text: qsTr("Continue")
            glyph: Glyph.arrowRight
            glyphMirrors: true
            onTapped: root.idea.finish()
        }
    }
}
