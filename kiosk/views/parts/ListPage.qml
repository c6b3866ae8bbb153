// The frame of a page that is one long list: what stands over the rows stays there, if there is room.
pragma ComponentBehavior: Bound

import QtQuick

Page {
    id: root

    // Two panes: what would stand over the rows stands beside them.
    property bool paned: false
    property real pane: 0.4
    // What stands over the rows never scrolls away, as a field one writes into.
    property bool still: false
    readonly property bool pinned: !root.paned && (root.still || top.height < root.height * 0.5)
    readonly property alias list: rows
    readonly property alias heading: heading
    readonly property real topWidth: top.width
    default property alias head: top.data

    // Where the focus is on entry.
    function enter(): void {
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }
    function place(): real {
        return rows.place();
    }
    function goTo(place: real): void {
        rows.goTo(place);
    }

    bare: true
    Component.onCompleted: root.enter()

    Item {
        parent: root
        anchors.fill: parent

        Item {
            id: pin

            anchors.left: parent.left
            anchors.right: parent.right
            height: root.pinned ? top.height + root.theme.margin + root.theme.space : 0
        }
        Scroller {
            id: side

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: root.paned ? root.width * root.pane : 0
            visible: root.paned
            theme: root.theme
            contentHeight: top.height + 2 * root.theme.margin

            Item {
                id: slot

                width: side.contentWidth
                height: side.contentHeight
            }
        }
        Rectangle {
            anchors.left: side.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: root.theme.hair
            visible: root.paned
            color: root.theme.hairline
        }
        ScrollerList {
            id: rows

            theme: root.theme
            anchors.left: side.right
            anchors.right: parent.right
            anchors.top: pin.bottom
            anchors.bottom: parent.bottom
            headHeight: root.pinned ? root.theme.hair : (root.paned ? root.theme.margin : top.height + root.theme.margin + root.theme.space)
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: pin.bottom
            height: root.theme.hair
            visible: root.pinned && rows.scrolled
            color: root.theme.line
        }
    }

    Column {
        id: top

        parent: root.paned ? slot : (root.pinned || rows.head === null ? pin : rows.head)
        x: parent === rows.head ? 0 : root.theme.margin
        y: root.theme.margin
        width: (root.paned ? side.width : root.width) - 2 * root.theme.margin
        spacing: root.theme.space

        Heading {
            id: heading

            theme: root.theme
            main: true
            text: root.title
            width: parent.width
        }
    }
}
