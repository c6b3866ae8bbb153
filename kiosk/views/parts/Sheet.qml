// A sheet that comes up from the bottom, above the bar; Esc, its button or a touch beside it closes it.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: root

    required property Theme theme
    required property string title
    property bool shown: false
    default property alias content: body.data
    readonly property real bodyWidth: body.width

    signal closed

    visible: root.shown
    enabled: root.shown
    onShownChanged: {
        if (root.shown)
            close.forceActiveFocus(Qt.OtherFocusReason);
    }
    Keys.onEscapePressed: root.closed()

    // Beside the sheet: the page, dimmed, and a touch on it only closes.
    Rectangle {
        anchors.fill: parent
        color: root.theme.veil
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.closed()
    }

    Rectangle {
        id: paper

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(parent.height, body.height + 2 * root.theme.margin)
        color: root.theme.paper
        border.width: root.theme.highContrast ? root.theme.hair : 0
        border.color: root.theme.line

        // Swallows touches between the sheet's controls.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Scroller {
            anchors.fill: parent
            theme: root.theme
            contentHeight: body.height + 2 * root.theme.margin

            Column {
                id: body

                x: root.theme.margin
                y: root.theme.margin
                width: paper.width - 2 * root.theme.margin
                spacing: root.theme.space

                Item {
                    width: parent.width
                    height: Math.max(heading.height, close.height)

                    Heading {
                        id: heading

                        theme: root.theme
                        text: root.title
                        anchors.left: parent.left
                        anchors.right: close.left
                        anchors.rightMargin: root.theme.gap
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    PushButton {
                        id: close

                        theme: root.theme
                        anchors.right: parent.right
                        //: Button: close this sheet
                        text: qsTr("Close")
                        glyph: Glyph.x
                        onTapped: root.closed()
                    }
                }
            }
        }
    }
}
