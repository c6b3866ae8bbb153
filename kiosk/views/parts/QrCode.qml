// A QR code: at least 1.2 mm a module, whole pixels, black on white in every theme, with what it holds in words.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property Theme theme
    // A data URL with one pixel a module, its white margin included.
    required property url source
    // Modules along one side, margin included.
    required property int modules
    required property string label
    readonly property int module: Math.max(1, Math.ceil(1.2 * root.theme.pixelsPerMm))

    visible: root.modules > 0
    spacing: root.theme.gap
    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    Image {
        width: root.modules * root.module
        height: width
        source: root.source
        smooth: false
        sourceSize.width: root.modules
        Accessible.ignored: true
    }
    Words {
        theme: root.theme
        silent: true
        width: Math.max(root.theme.mm(60), root.modules * root.module)
        text: root.label
        font.pixelSize: root.theme.small
    }
}
