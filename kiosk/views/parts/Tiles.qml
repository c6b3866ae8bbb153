// The tiles of one picture that can be seen, over a small version that is always there.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    // The folder of the pyramid: {level}/{column}_{row}.jpg, level 0 the smallest.
    required property string folder
    required property int fullWidth
    required property int fullHeight
    required property int tileSide
    required property int levels
    // Screen pixels for one pixel of the full picture.
    required property real zoom
    // The part of this item that can be seen, in its own coordinates.
    required property rect view

    // The smallest level that is sharp enough.
    readonly property int level: {
        let best = root.levels - 1;
        let scale = root.zoom;
        while (best > 0 && scale <= 0.5) {
            best -= 1;
            scale *= 2;
        }
        return best;
    }
    // Pixels of this item for one pixel of the level.
    readonly property real levelScale: root.zoom * Math.pow(2, root.levels - 1 - root.level)
    readonly property real cell: root.tileSide * root.levelScale
    readonly property int columns: Math.ceil(root.width / root.cell - 0.001)
    readonly property int rows: Math.ceil(root.height / root.cell - 0.001)
    readonly property int firstColumn: Math.max(0, Math.floor(root.view.x / root.cell))
    readonly property int firstRow: Math.max(0, Math.floor(root.view.y / root.cell))
    // One more than fits, so that a tile is there before it comes into view.
    readonly property int across: Math.min(root.columns, Math.ceil(root.view.width / root.cell) + 1)
    readonly property int down: Math.min(root.rows, Math.ceil(root.view.height / root.cell) + 1)

    width: root.fullWidth * root.zoom
    height: root.fullHeight * root.zoom

    Image {
        anchors.fill: parent
        // A work may have no tiles.
        source: root.levels > 0 ? root.folder + "/0/0_0.jpg" : ""
        Accessible.ignored: true
    }
    Repeater {
        model: root.level > 0 ? root.across * root.down : 0

        delegate: Image {
            id: tile

            required property int index
            // Each delegate keeps its tile while the picture moves under the view: only new ones load.
            readonly property int slotColumn: tile.index % root.across
            readonly property int slotRow: Math.floor(tile.index / root.across)
            readonly property int column: root.firstColumn + (tile.slotColumn - root.firstColumn % root.across + root.across) % root.across
            readonly property int row: root.firstRow + (tile.slotRow - root.firstRow % root.down + root.down) % root.down

            visible: tile.column < root.columns && tile.row < root.rows
            x: tile.column * root.cell
            y: tile.row * root.cell
            width: tile.implicitWidth * root.levelScale
            height: tile.implicitHeight * root.levelScale
            source: tile.visible ? `${root.folder}/${root.level}/${tile.column}_${tile.row}.jpg` : ""
            asynchronous: true
            Accessible.ignored: true
        }
    }
}
