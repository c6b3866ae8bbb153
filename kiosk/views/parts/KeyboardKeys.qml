// The letter keys; their order is the layout's own, whatever the reading direction.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Item {
    id: root

    required property Theme theme
    required property Rows keys
    required property int rowCount

    signal pressed(text: string)

    implicitHeight: root.rowCount * (root.theme.key + root.theme.gap) - root.theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: root.keys

        delegate: KeyCap {
            id: cap

            required text
            required property int row
            required property int column
            required property int rowLength
            // Letters keep a comfortable shape on a wide screen; short rows stand in the middle.
            readonly property real most: root.theme.mm(24)
            readonly property real cell: Math.min(cap.most, (root.width + root.theme.gap) / Math.max(10, cap.rowLength) - root.theme.gap)
            readonly property real start: (root.width - cap.rowLength * (cap.cell + root.theme.gap) + root.theme.gap) / 2

            theme: root.theme
            x: Math.round(cap.start + cap.column * (cap.cell + root.theme.gap))
            y: cap.row * (root.theme.key + root.theme.gap)
            width: Math.round(cap.cell)
            onTapped: root.pressed(cap.text)
        }
    }
}
