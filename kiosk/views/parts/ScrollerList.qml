// A list of any length that builds only what is seen: drag it, or use its buttons; keys walk through its rows.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Theme theme
    property alias model: list.model
    property alias delegate: list.delegate
    // The role whose change begins a section, and what is shown over one; never changed, that crashes Qt.
    property string sectionRole: ""
    property Component sectionHead: null
    // What stands below the last row.
    property Component tail: null
    // Where the list will stand as soon as its rows have their heights, which takes a frame.
    property real wanted: 0
    // How much room stands above the rows and scrolls with them; `head` is that room.
    property real headHeight: 0
    readonly property Item head: list.headerItem
    readonly property alias count: list.count
    readonly property alias current: list.currentIndex
    readonly property bool scrolled: list.contentY > list.originY + 2
    readonly property bool atEnd: list.contentY >= list.originY + list.contentHeight - list.height - 2

    // Move by most of a screen; `direction` is 1 down or -1 up.
    function page(direction: int): void {
        const most = list.originY + list.contentHeight - list.height;
        glide.to = Math.max(list.originY, Math.min(most, list.contentY + direction * list.height * 0.8));
        glide.restart();
    }
    function toStart(): void {
        glide.stop();
        list.positionViewAtBeginning();
    }

    // Put the focus on a row and bring it into view; false where there is no such row.
    function walk(index: int): bool {
        if (index < 0 || index >= list.count)
            return false;
        list.currentIndex = index;
        list.positionViewAtIndex(index, ListView.Contain);
        list.currentItem.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }
    function entered(index: int): void {
        list.currentIndex = index;
    }

    // Where the list stands, independent of heights: 0 to 1 in the head, from 1 on rows and parts of a row.
    function place(): real {
        if (!root.scrolled)
            return 0;
        const head = list.headerItem;
        if (head !== null && list.contentY < head.y + head.height)
            return (list.contentY - head.y) / head.height;
        const index = root.firstSeen();
        const row = list.itemAtIndex(index);
        if (row === null)
            return 0;
        // From a row above (in the head of a section) to a row below.
        const part = Math.max(-1, Math.min(0.98, (list.contentY - row.y) / row.height));
        return 1 + index + (part + 1) / 2;
    }
    function goTo(place: real): void {
        list.forceLayout();
        if (place <= 0)
            return root.toStart();
        if (place < 1) {
            list.contentY = list.headerItem.y + place * list.headerItem.height;
            return;
        }
        list.positionViewAtIndex(Math.floor(place - 1), ListView.Beginning);
        root.wanted = place;
    }
    function settle(): void {
        const index = Math.floor(root.wanted - 1);
        const row = list.itemAtIndex(index);
        if (row !== null)
            list.contentY = row.y + ((root.wanted - 1 - index) * 2 - 1) * row.height;
        root.wanted = 0;
    }
    function firstSeen(): int {
        for (let y = 0; y < list.height; y += root.theme.gap / 2) {
            const index = list.indexAt(list.width / 2, list.contentY + y);
            if (index >= 0)
                return index;
        }
        return -1;
    }

    // Clips here and not in the list, so that the focus ring beside a row is seen.
    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: rail.visible ? rail.top : parent.bottom
        clip: true

        ListView {
            id: list

            anchors.fill: parent
            anchors.leftMargin: root.theme.margin
            anchors.rightMargin: root.theme.margin
            reuseItems: true
            // Rows built ahead are built while the page may be leaving, and Qt warns; reused ones come fast enough.
            cacheBuffer: 0
            spacing: root.theme.gap
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            keyNavigationEnabled: false
            highlightFollowsCurrentItem: false
            section.property: root.sectionRole
            section.delegate: root.sectionHead
            header: Item {
                width: ListView.view.width
                height: root.headHeight

                // The room grows upwards: what is looked at stays where it is.
                onHeightChanged: {
                    if (list.contentY < 0)
                        list.positionViewAtBeginning();
                }
            }
            footer: Item {
                width: ListView.view.width
                height: below.height + below.y + root.theme.margin

                Loader {
                    id: below

                    y: root.theme.gap
                    width: parent.width
                    sourceComponent: root.tail
                }
            }
            Accessible.ignored: true
        }
    }

    FrameAnimation {
        running: root.wanted > 0
        onTriggered: {
            if (currentFrame > 1)
                root.settle();
        }
    }
    NumberAnimation {
        id: glide

        target: list
        property: "contentY"
        duration: root.theme.calm
        easing.type: Easing.OutCubic
    }

    ScrollRail {
        id: rail

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: list.contentHeight > root.height + 1
        farPossible: list.contentY > list.originY + 2 * list.height
        upPossible: root.scrolled
        downPossible: !root.atEnd
        onFar: root.toStart()
        onUp: root.page(-1)
        onDown: root.page(1)
    }
}
