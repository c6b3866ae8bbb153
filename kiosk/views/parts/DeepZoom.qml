// A picture to be looked at from very near: drag it, tap to come nearer, or use the functions from buttons.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Theme theme
    required property string folder
    required property int fullWidth
    required property int fullHeight
    required property int tileSide
    required property int levels
    required property string name

    // The zoom at which the whole picture is seen.
    readonly property real whole: Math.min(root.width / Math.max(1, root.fullWidth), root.height / Math.max(1, root.fullHeight))
    readonly property real nearest: Math.max(root.whole, 2)
    property real zoom: root.whole
    readonly property bool canComeNearer: root.zoom < root.nearest * 0.99
    readonly property bool canGoBack: root.zoom > root.whole * 1.01
    readonly property alias view: flick.visibleArea
    // Where the zoom keeps still, as parts of the picture.
    property point anchor: Qt.point(0.5, 0.5)

    // Come nearer (factor above 1) or go back, keeping the middle of the view in place.
    function by(factor: real): void {
        root.aim(flick.width / 2, flick.height / 2);
        root.to(root.zoom * factor);
    }
    function showWhole(): void {
        root.to(root.whole);
    }
    // Move by a part of the view: x and y are -1, 0 or 1.
    function move(x: int, y: int): void {
        flick.contentX = root.bound(flick.contentX + x * flick.width * 0.4, flick.contentWidth - flick.width);
        flick.contentY = root.bound(flick.contentY + y * flick.height * 0.4, flick.contentHeight - flick.height);
    }
    function bound(value: real, most: real): real {
        return Math.max(0, Math.min(most, value));
    }
    function aim(x: real, y: real): void {
        root.anchor = Qt.point((flick.contentX + x - tiles.x) / tiles.width, (flick.contentY + y - tiles.y) / tiles.height);
    }
    function to(zoom: real): void {
        motion.to = Math.max(root.whole, Math.min(root.nearest, zoom));
        motion.restart();
    }
    // Reckons with the new zoom alone: what is bound to it may not have followed yet.
    function settle(): void {
        const wide = root.fullWidth * root.zoom;
        const high = root.fullHeight * root.zoom;
        flick.contentX = root.bound(root.anchor.x * wide - flick.width / 2, wide - flick.width);
        flick.contentY = root.bound(root.anchor.y * high - flick.height / 2, high - flick.height);
    }

    onWholeChanged: root.zoom = root.whole
    onZoomChanged: root.settle()
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.focusable: true
    Keys.onLeftPressed: root.move(-1, 0)
    Keys.onRightPressed: root.move(1, 0)
    Keys.onUpPressed: root.move(0, -1)
    Keys.onDownPressed: root.move(0, 1)

    NumberAnimation {
        id: motion

        target: root
        property: "zoom"
        duration: root.theme.calm
        easing.type: Easing.OutCubic
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: Math.max(width, tiles.width)
        contentHeight: Math.max(height, tiles.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Accessible.ignored: true

        Tiles {
            id: tiles

            x: Math.max(0, (flick.width - tiles.width) / 2)
            y: Math.max(0, (flick.height - tiles.height) / 2)
            folder: root.folder
            fullWidth: root.fullWidth
            fullHeight: root.fullHeight
            tileSide: root.tileSide
            levels: root.levels
            zoom: root.zoom
            view: Qt.rect(Math.max(0, flick.contentX - tiles.x), Math.max(0, flick.contentY - tiles.y), flick.width, flick.height)
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: eventPoint => {
                root.aim(eventPoint.position.x - flick.contentX, eventPoint.position.y - flick.contentY);
                root.to(root.canComeNearer ? root.zoom * 2 : root.whole);
            }
        }
    }

    // An extra for those who expect it; everything works without.
    PinchHandler {
        target: null
        onActiveChanged: {
            if (active)
                root.aim(centroid.position.x, centroid.position.y);
        }
        onScaleChanged: delta => root.zoom = Math.max(root.whole, Math.min(root.nearest, root.zoom * delta))
    }

    FocusRing {
        theme: root.theme
        anchors.margins: 0
        visible: root.activeFocus && root.theme.keyMode
    }
}
