// The letter keys; their order is the layout's own, whatever the reading direction.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Item {
    id: root

    required property Theme theme
    required property int keyHeight
    required property Rows keys
    required property bool shift
    required property int rowCount
    required property int lastRowLength
    // The last row stands at the left edge and leaves room beside it.
    property bool lastAside: false
    // Letters keep a comfortable shape on a wide screen; short rows stand in the middle.
    readonly property real cell: root.cellOf(10)
    readonly property int freeCells: Math.floor((root.width + root.theme.gap) / (root.cell + root.theme.gap)) - root.lastRowLength

    signal pressed(text: string)

    implicitHeight: root.rowCount * (root.keyHeight + root.theme.gap) - root.theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    function cellOf(rowLength: int): real {
        return Math.min(root.theme.mm(24), (root.width + root.theme.gap) / Math.max(10, rowLength) - root.theme.gap);
    }

    Repeater {
        model: root.keys

        delegate: KeyCap {
            id: cap

            required property string small
            required property string large
            required property int row
            required property int column
            required property int rowLength
            readonly property bool aside: root.lastAside && cap.row === root.rowCount - 1
            readonly property real cell: root.cellOf(cap.rowLength)
            readonly property real start: cap.aside ? 0 : (root.width - cap.rowLength * (cap.cell + root.theme.gap) + root.theme.gap) / 2

            theme: root.theme
            height: root.keyHeight
            text: root.shift ? cap.large : cap.small
            x: Math.round(cap.start + cap.column * (cap.cell + root.theme.gap))
            y: cap.row * (root.keyHeight + root.theme.gap)
            width: Math.round(cap.cell)
            onTapped: root.pressed(cap.text)
        }
    }
}
