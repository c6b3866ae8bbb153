// A round button, or a longer one with round ends, with an icon only; its name is spoken.
pragma ComponentBehavior: Bound

import QtQuick

Tappable {
    id: root

    required property string glyph
    property bool glyphMirrors: false
    property int diameter: root.theme.key

    implicitWidth: root.diameter
    implicitHeight: root.diameter
    opacity: root.enabled ? 1 : 0.55

    Rectangle {
        anchors.fill: parent
        radius: Math.min(width, height) / 2
        color: root.pressed ? root.theme.shade : root.theme.surface
        border.width: root.theme.hair
        border.color: root.theme.line
    }
    Icon {
        theme: root.theme
        anchors.centerIn: parent
        glyph: root.glyph
        mirrors: root.glyphMirrors
        size: root.diameter * 0.5
    }
}
