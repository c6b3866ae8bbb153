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
    // The first thing on the page reaches its upper edge.
    property bool flush: false
    // Without the scrolling body: the page fills the frame by itself.
    property bool bare: false
    default property alias content: body.data
    property alias contentY: scroller.contentY
    readonly property real bodyWidth: body.width
    readonly property alias scroller: scroller
    // The field that the on-screen keyboard writes into; the keyboard stands while there is one.
    property TextEntry entry: null

    // Where the visitor is in it, for coming back: 0 at the top, in a unit of the page's own.
    function place(): real {
        return scroller.contentY;
    }
    function goTo(place: real): void {
        scroller.contentY = place;
    }

    // The visitor wants another page, with the key of the record it shows.
    signal opened(page: string, key: string)

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Accessible.focusable: true
    Component.onCompleted: {
        if (root.headed && !root.bare)
            heading.forceActiveFocus(Qt.OtherFocusReason);
        else if (!root.activeFocus)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        visible: !root.bare
        theme: root.theme
        contentHeight: body.y + body.height + root.theme.margin

        Column {
            id: body

            x: root.theme.margin
            y: root.flush ? 0 : root.theme.margin
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
