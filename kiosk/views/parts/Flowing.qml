// A grid of equal columns whose number follows the width in ems.
pragma ComponentBehavior: Bound

import QtQuick

Grid {
    id: root

    required property Theme theme
    property real minEms: 14
    property int most: 3
    readonly property real cell: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns

    // The height that fits every cell: for rows of cards that should end on one line.
    readonly property real tallest: {
        let most = 0;
        for (const child of root.children)
            most = Math.max(most, (child as Item).implicitHeight);
        return most;
    }

    columns: root.theme.columns(root.width, root.minEms, root.most)
    columnSpacing: root.theme.gap * 1.5
    rowSpacing: root.theme.gap * 1.5
}
