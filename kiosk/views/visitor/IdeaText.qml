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
    required property string title
    // There is little height: everything but the text is small or gone.
    required property bool low
    // Head and text stand beside each other.
    readonly property bool beside: !root.low && root.width > 46 * root.theme.body
    // Count and button stand beside the text, where there is little height but width enough.
    readonly property bool aside: root.low && root.width > 36 * root.theme.body
    readonly property bool footed: !root.aside && root.height > root.theme.mm(90)
    readonly property alias entry: entry

    // Go on; where something is missing, one can write on at once.
    function finish(): void {
        root.idea.finish();
        if (root.idea.askedForMore)
            entry.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onCompleted: {
        entry.put(root.idea.written);
        entry.forceActiveFocus(Qt.OtherFocusReason);
    }

    IdeaHead {
        id: head

        theme: root.theme
        anchors.left: parent.left
        visible: !root.low
        width: root.beside ? root.width * 0.38 : root.width
        title: root.title
        label: root.idea.about
        //: Beside the field for an idea
        lead: qsTr("Please leave out names, addresses and phone numbers.")
        picture: root.idea.fieldPicture
        pictureRoom: root.height - wordsHeight - (root.beside ? 0 : 14 * root.theme.body + foot.height + root.theme.gap + root.theme.space)
        alt: root.idea.fieldAlt
        field: root.idea.field
    }
    Heading {
        id: heading

        theme: root.theme
        main: true
        anchors.left: parent.left
        anchors.right: root.footed || root.aside ? parent.right : short.left
        anchors.rightMargin: root.theme.gap
        visible: root.low
        text: root.title
        font.pixelSize: root.theme.body
    }
    IdeaLength {
        id: short

        theme: root.theme
        anchors.right: parent.right
        visible: root.low && !root.footed && !root.aside
        width: implicitWidth
        idea: root.idea
        short: true
    }
    TextEntry {
        id: entry

        readonly property real start: root.low ? heading.height + root.theme.mm(1.5) : (root.beside ? 0 : head.height + root.theme.space)
        // Where every millimetre counts the page's lower margin belongs to the text.
        readonly property real room: root.height - entry.start + (root.footed ? -foot.height - root.theme.gap : root.theme.margin - root.theme.gap)

        theme: root.theme
        anchors.left: root.beside ? head.right : parent.left
        anchors.leftMargin: root.beside ? root.theme.space : 0
        anchors.right: root.aside ? side.left : parent.right
        anchors.rightMargin: root.aside ? root.theme.space : 0
        y: entry.start
        height: Math.min(entry.room, Math.max(entry.implicitHeight, 16 * root.theme.body))
        singleLine: false
        // A little more than may be sent, so that nothing pasted is cut off unseen.
        most: 2400
        //: Where an idea is written
        label: qsTr("Your idea: what should change, where, and for whom?")
        rightToLeft: root.keyboard.rightToLeft
        onEdited: text => root.idea.write(text)
        onAccepted: root.finish()
    }

    Item {
        id: foot

        anchors.left: entry.left
        anchors.right: entry.right
        anchors.top: entry.bottom
        anchors.topMargin: root.theme.gap
        height: Math.max(length.height, button.height)
        visible: root.footed

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
            onTapped: root.finish()
        }
    }

    Item {
        id: side

        anchors.right: parent.right
        anchors.top: entry.top
        anchors.bottom: entry.bottom
        width: root.width * 0.26
        visible: root.aside

        IdeaLength {
            theme: root.theme
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            idea: root.idea
        }
        PushButton {
            theme: root.theme
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            primary: true
            text: qsTr("Continue")
            onTapped: root.finish()
        }
    }
}
