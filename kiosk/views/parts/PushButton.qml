// A button with an icon, a word, or both; `primary` for the one thing to do next.
pragma ComponentBehavior: Bound

import QtQuick

Tappable {
    id: root

    property string text: ""
    property string glyph: ""
    property bool primary: false
    property bool glyphMirrors: false
    property bool stacked: false
    // The height of icon and words alone.
    readonly property alias contentHeight: body.height
    property color ground: root.primary ? root.theme.accent : root.theme.surface
    property color label: root.primary ? root.theme.accentInk : root.theme.ink

    name: root.text
    implicitWidth: Math.max(root.theme.target, words.implicitWidth + (picture.visible && !root.stacked ? picture.size + root.theme.gap : 0) + 2 * root.theme.space)
    implicitHeight: Math.max(root.theme.target, body.height + root.theme.gap * 2)
    opacity: root.enabled ? 1 : 0.55

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radius
        color: root.pressed ? Qt.tint(root.ground, root.primary ? "#33ffffff" : "#1f000000") : root.ground
        border.width: root.primary ? 0 : root.theme.hair
        border.color: root.theme.line
    }

    Grid {
        id: body

        anchors.centerIn: parent
        columns: root.stacked ? 1 : 2
        spacing: root.text === "" ? 0 : (root.stacked ? root.theme.mm(1) : root.theme.gap)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            id: picture

            theme: root.theme
            glyph: root.glyph
            visible: root.glyph !== ""
            color: root.label
            mirrors: root.glyphMirrors
        }
        Words {
            id: words

            theme: root.theme
            silent: true
            visible: root.text !== ""
            text: root.text
            color: root.label
            strong: true
            font.pixelSize: root.stacked ? root.theme.small : root.theme.body
            horizontalAlignment: root.stacked || !picture.visible ? Text.AlignHCenter : Text.AlignLeft
            width: Math.min(implicitWidth, root.width - 2 * root.theme.gap - (picture.visible && !root.stacked ? picture.size + root.theme.gap : 0))
        }
    }
}
