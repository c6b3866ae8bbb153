// The frame of every page: one heading, a scrolling body, focus on entry.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: root

    required property Theme theme
    // The one heading; it is spoken when the page opens.
    required property string title
    property string kicker: ""
    property color band: root.theme.paper
    // Without its own heading: the page puts a `Heading` with `main` where it belongs.
    property bool headed: true
    // Without the scrolling body: the page fills the frame by itself.
    property bool bare: false
    default property alias content: body.data
    property alias contentY: scroller.contentY
    readonly property real bodyWidth: body.width
    readonly property alias scroller: scroller
    // The field that the on-screen keyboard writes into; the keyboard stands while there is one.
    property TextEntry entry: null

    // The visitor wants another page, with the key of the record it shows.
    signal opened(page: string, key: string)

    focus: true
    Component.onCompleted: {
        if (root.headed && !root.bare)
            heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        visible: !root.bare
        theme: root.theme
        contentHeight: body.height + root.theme.margin * 2

        Column {
            id: body

            x: root.theme.margin
            y: root.theme.margin
            width: scroller.contentWidth - 2 * root.theme.margin
            spacing: root.theme.space

            Words {
                theme: root.theme
                visible: root.kicker !== ""
                text: root.kicker
                color: root.theme.inkSoft
                strong: true
                width: parent.width
            }
            Heading {
                id: heading

                theme: root.theme
                main: true
                text: root.title
                width: parent.width
                visible: root.headed
                activeFocusOnTab: false
            }
        }
    }
}
