// The warning before a session ends by itself: one large way to stay.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

FocusScope {
    id: root

    required property Theme theme
    required property int seconds
    readonly property bool shown: root.seconds >= 0

    signal goOn
    signal done

    visible: root.shown
    onShownChanged: {
        if (root.shown)
            stay.forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: root.theme.veil

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.goOn()
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: body.height + 2 * root.theme.margin
        color: root.theme.paper

        Column {
            id: body

            x: root.theme.margin
            y: root.theme.margin
            width: parent.width - 2 * root.theme.margin
            spacing: root.theme.space

            Heading {
                theme: root.theme
                main: true
                width: parent.width
                //: Nobody has touched the screen for a while
                text: qsTr("Are you still there?")
            }
            Words {
                theme: root.theme
                width: parent.width
                //: %n seconds are left before everything is forgotten
                text: qsTr("In %n second(s) this screen goes back to the start and forgets everything you did here.", "", Math.max(0, root.seconds))
            }
            PushButton {
                id: stay

                theme: root.theme
                width: parent.width
                implicitHeight: root.theme.mm(32)
                primary: true
                //: Large button: I am still here
                text: qsTr("Go on")
                glyph: Glyph.handTap
                onTapped: root.goOn()
            }
            PushButton {
                theme: root.theme
                width: parent.width
                //: Button: end now
                text: qsTr("I am done")
                onTapped: root.done()
            }
        }
    }
}
