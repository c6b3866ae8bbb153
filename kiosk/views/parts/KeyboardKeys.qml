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

    signal pressed(text: string)

    implicitHeight: root.rowCount * (root.keyHeight + root.theme.gap) - root.theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // Letters keep a comfortable shape on a wide screen; whole pixels, so that no gap is narrower than another.
    function cellOf(rowLength: int): int {
        return Math.min(root.theme.mm(24), Math.floor((root.width + root.theme.gap) / Math.max(10, rowLength)) - root.theme.gap);
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
            readonly property int cell: root.cellOf(cap.rowLength)
            // Short rows stand in the middle.
            readonly property real start: (root.width - cap.rowLength * (cap.cell + root.theme.gap) + root.theme.gap) / 2

            theme: root.theme
            height: root.keyHeight
            text: root.shift ? cap.large : cap.small
            x: Math.round(cap.start) + cap.column * (cap.cell + root.theme.gap)
            y: cap.row * (root.keyHeight + root.theme.gap)
            width: cap.cell
            onTapped: root.pressed(cap.text)
        }
    }
}
