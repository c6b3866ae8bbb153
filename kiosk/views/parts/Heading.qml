// A heading: `main` for the one heading of a page.
pragma ComponentBehavior: Bound

import QtQuick

Words {
    id: root

    property bool main: false

    font.pixelSize: root.main ? root.theme.title : root.theme.large
    font.weight: Font.Bold
    lineHeight: 1.0

    Accessible.role: Accessible.Heading
}
