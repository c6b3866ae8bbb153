// What the screen shows while nobody is here; any touch wakes it, and does nothing else.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Rectangle {
    id: root

    required property Theme theme
    required property AttractViewModel viewModel
    property string kioskName: ""
    readonly property bool wide: root.width > root.height
    readonly property string kicker: {
        switch (root.viewModel.kind) {
        case "event":
            if (root.viewModel.daysAhead === 0)
                //: On the attract page, over an event; %1 is a time
                return root.viewModel.time === "" ? qsTr("Today") : qsTr("Today, %1").arg(root.viewModel.time);
            if (root.viewModel.daysAhead === 1)
                //: On the attract page, over an event; %1 is a time
                return root.viewModel.time === "" ? qsTr("Tomorrow") : qsTr("Tomorrow, %1").arg(root.viewModel.time);
            return root.viewModel.day;
        case "exhibit":
            //: On the attract page, over a work of art
            return qsTr("Art, close enough to touch");
        case "quarter":
            //: On the attract page, over a quarter of the city
            return qsTr("Your quarter");
        default:
            return root.kioskName;
        }
    }

    signal woken

    color: root.theme.paper
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch the screen")
    Accessible.focusable: true
    Accessible.ignored: !root.visible
    Accessible.onPressAction: root.woken()

    AttractPicture {
        id: stage

        theme: root.theme
        anchors.left: parent.left
        anchors.top: parent.top
        width: root.wide ? root.width * 0.56 : root.width
        height: root.wide ? root.height : root.height - invitation.height - Math.max(words.height + 2 * root.theme.margin, root.theme.mm(104))
        source: root.viewModel.picture
        running: root.visible && !root.theme.reducedMotion
    }

    Rectangle {
        id: band

        anchors.left: root.wide ? stage.right : parent.left
        anchors.top: root.wide ? parent.top : stage.bottom
        width: root.wide ? root.theme.mm(3) : root.width
        height: root.wide ? root.height : root.theme.mm(3)
        color: root.viewModel.field === "" ? root.theme.accent : root.theme.fieldColor(root.viewModel.field)
    }

    Column {
        id: words

        anchors.left: root.wide ? band.right : parent.left
        anchors.right: parent.right
        anchors.top: root.wide ? parent.top : band.bottom
        anchors.margins: root.theme.margin
        anchors.topMargin: root.wide ? root.height * 0.12 : root.theme.margin
        spacing: root.theme.mm(4)

        Words {
            theme: root.theme
            width: parent.width
            text: root.kicker
            color: root.theme.inkSoft
            strong: true
            font.pixelSize: root.theme.large
        }
        Heading {
            theme: root.theme
            main: true
            width: parent.width
            text: root.viewModel.title === "" ? root.kioskName : root.viewModel.title
            font.pixelSize: root.theme.display * 1.25
        }
        Words {
            theme: root.theme
            width: parent.width
            text: root.viewModel.line
            font.pixelSize: root.theme.large
            color: root.theme.inkSoft
        }
    }

    AttractTouch {
        id: invitation

        theme: root.theme
        anchors.left: root.wide ? band.right : parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        words: root.viewModel.words
        running: root.visible && !root.theme.reducedMotion
    }

    Timer {
        interval: 11000
        repeat: true
        running: root.visible
        onTriggered: root.viewModel.advance()
    }

    // Wakes on release, wherever the finger went meanwhile; nothing below ever sees this touch.
    MultiPointTouchArea {
        anchors.fill: parent
        enabled: root.visible
        mouseEnabled: true
        onReleased: root.woken()
        onCanceled: root.woken()
        Accessible.ignored: true
    }
}
