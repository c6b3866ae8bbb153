// One key of the on-screen keyboard; it never takes the focus from what is being written.
pragma ComponentBehavior: Bound

import QtQuick

Tappable {
    id: root

    property string text: ""
    property string glyph: ""
    property bool strong: false
    // A key that comes and goes, on the keyboard's own paper.
    property bool soft: false
    property bool glyphMirrors: false
    // Letter height in pixels; keys are 15 mm high at every text size.
    property int letter: Math.max(root.theme.body, root.theme.mm(8.6))
    readonly property color ground: root.pressed ? root.theme.accent : (root.strong || root.checked ? root.theme.ink : (root.soft ? root.theme.paper : root.theme.surface))
    readonly property color label: root.pressed ? root.theme.accentInk : (root.strong || root.checked ? root.theme.paper : root.theme.ink)

    name: root.text
    holdsFocus: false
    // Double letters are no trembling: between keys half the usual time counts.
    secondPressMs: root.fast ? 0 : root.theme.secondPressMs / 2
    implicitWidth: Math.max(root.theme.key, face.visible ? face.implicitWidth + root.theme.gap : 0)
    implicitHeight: root.theme.key
    opacity: root.enabled ? 1 : 0.55

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radius
        color: root.ground
        border.width: root.theme.hair
        border.color: root.theme.line
    }
    Words {
        id: face

        theme: root.theme
        silent: true
        anchors.centerIn: parent
        visible: root.text !== "" && root.glyph === ""
        text: root.text
        wrapMode: Text.NoWrap
        font.pixelSize: root.letter
        horizontalAlignment: Text.AlignHCenter
        color: root.label
    }
    Icon {
        theme: root.theme
        anchors.centerIn: parent
        visible: root.glyph !== ""
        glyph: root.glyph
        mirrors: root.glyphMirrors
        color: root.label
    }
}
