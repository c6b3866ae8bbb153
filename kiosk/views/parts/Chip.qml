// A large switch with a word and, where it helps, how many there are.
pragma ComponentBehavior: Bound

import QtQuick

Tappable {
    id: root

    required property string text
    property string glyph: ""
    property int count: -1
    property real most: parent ? parent.width : implicitWidth
    property color ground: root.theme.accent
    property color groundInk: root.theme.accentInk

    checkable: true
    name: root.count < 0 ? root.text : root.text + ", " + root.count
    role: Accessible.CheckBox
    implicitWidth: row.width + 2 * root.theme.mm(5)
    // One height for all scripts, so that chips stand in line.
    implicitHeight: Math.max(root.theme.key, 2.4 * root.theme.body, row.height)
    enabled: root.checked || root.count !== 0
    opacity: root.enabled ? 1 : 0.6

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.checked ? root.ground : root.theme.surface
        border.width: root.checked ? 0 : root.theme.hair
        border.color: root.theme.line
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: root.theme.gap

        Icon {
            id: sign

            theme: root.theme
            anchors.verticalCenter: parent.verticalCenter
            visible: root.checked || root.glyph !== ""
            glyph: root.checked ? Glyph.check : root.glyph
            size: root.theme.mm(6)
            color: root.checked ? root.groundInk : root.theme.ink
        }
        Words {
            theme: root.theme
            silent: true
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            width: Math.min(implicitWidth, root.most - 2 * root.theme.mm(5) - (sign.visible ? sign.width + row.spacing : 0) - (number.visible ? number.width + row.spacing : 0))
            strong: root.checked
            color: root.checked ? root.groundInk : root.theme.ink
        }
        Words {
            id: number

            theme: root.theme
            silent: true
            anchors.verticalCenter: parent.verticalCenter
            visible: root.count >= 0
            text: root.count
            font.pixelSize: root.theme.small
            color: root.checked ? root.groundInk : root.theme.inkSoft
        }
    }
}
