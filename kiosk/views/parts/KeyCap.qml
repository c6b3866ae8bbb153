// One key of the on-screen keyboard; it never takes the focus from what is being written.
pragma ComponentBehavior: Bound

import QtQuick

Tappable {
    id: root

    property string text: ""
    property string glyph: ""
    property bool strong: false
    property bool glyphMirrors: false

    name: root.text
    holdsFocus: false
    implicitHeight: root.theme.key

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radius
        color: root.pressed ? root.theme.accent : (root.strong || root.checked ? root.theme.ink : root.theme.surface)
        border.width: root.theme.hair
        border.color: root.theme.line
    }
    Words {
        theme: root.theme
        silent: true
        anchors.centerIn: parent
        visible: root.text !== "" && root.glyph === ""
        width: Math.min(implicitWidth, root.width)
        text: root.text
        wrapMode: Text.NoWrap
        font.pixelSize: root.theme.large
        horizontalAlignment: Text.AlignHCenter
        color: root.pressed ? root.theme.accentInk : (root.strong || root.checked ? root.theme.paper : root.theme.ink)
    }
    Icon {
        theme: root.theme
        anchors.centerIn: parent
        visible: root.glyph !== ""
        glyph: root.glyph
        mirrors: root.glyphMirrors
        color: root.pressed ? root.theme.accentInk : (root.strong || root.checked ? root.theme.paper : root.theme.ink)
    }
}
