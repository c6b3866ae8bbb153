// A page that may be taller than the screen: drag it, or use its two buttons; keys bring the focus into view.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Theme theme
    property alias contentHeight: flick.contentHeight
    property alias contentY: flick.contentY
    property alias moving: flick.moving
    default property alias content: holder.data
    readonly property real contentWidth: flick.width
    readonly property bool overflows: flick.contentHeight > root.height + 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 2

    // Move by most of a screen; `direction` is 1 down or -1 up.
    function page(direction: int): void {
        const wanted = flick.contentY + direction * flick.height * 0.8;
        glide.to = Math.max(0, Math.min(flick.contentHeight - flick.height, wanted));
        glide.restart();
    }

    // Bring `item` (inside this scroller) into view.
    function reveal(item: Item): void {
        const top = item.mapToItem(holder, 0, 0).y;
        const low = top + item.height + root.theme.space;
        if (top - root.theme.space < flick.contentY)
            flick.contentY = Math.max(0, top - root.theme.space);
        else if (low > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(top - root.theme.space, low - flick.height));
    }

    function holds(item: Item): bool {
        for (let up = item; up !== null; up = up.parent)
            if (up === holder)
                return true;
        return false;
    }

    NumberAnimation {
        id: glide

        target: flick
        property: "contentY"
        duration: root.theme.calm
        easing.type: Easing.OutCubic
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (root.theme.keyMode && item !== null && root.holds(item))
                root.reveal(item);
        }
    }

    Flickable {
        id: flick

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: rail.visible ? rail.top : parent.bottom
        contentWidth: width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true
        Accessible.ignored: true

        Item {
            id: holder

            width: flick.width
            height: flick.contentHeight
        }
    }

    ScrollRail {
        id: rail

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.overflows
        upPossible: flick.contentY > 2
        downPossible: !root.atEnd
        onUp: root.page(-1)
        onDown: root.page(1)
    }
}
