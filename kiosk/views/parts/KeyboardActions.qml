// The bottom row: shift, signs, another language, space between comma and full stop, erase, finish.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Item {
    id: root

    required property Theme theme
    required property int keyHeight
    required property KeyboardViewModel viewModel
    property bool manyLines: false
    readonly property bool writes: root.viewModel.panel !== "languages"
    readonly property int most: Math.min(root.width, root.theme.mm(340))
    readonly property int others: root.manyLines ? 8 : 7
    // Between 15 and 20 mm, so that at least 30 mm are left for the space bar.
    readonly property int small: Math.max(root.theme.key, Math.min(root.theme.target, (root.most - root.theme.mm(30)) / root.others - root.theme.gap))

    signal typed(text: string)
    signal erased
    signal finished

    implicitHeight: root.keyHeight

    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.gap

        KeyCap {
            id: shift

            theme: root.theme
            height: root.keyHeight
            width: root.small
            //: Keyboard: large letters
            name: qsTr("Shift")
            glyph: Glyph.arrowFatUp
            checkable: true
            checked: root.viewModel.shift
            enabled: root.viewModel.panel === "letters"
            onTapped: root.viewModel.toggleShift()
        }
        KeyCap {
            id: signs

            readonly property bool back: root.viewModel.panel === "symbols"

            theme: root.theme
            height: root.keyHeight
            width: Math.max(root.small, implicitWidth)
            letter: root.theme.small
            //: Keyboard, spoken: show letters, or show digits and signs
            name: signs.back ? qsTr("Letters: abc") : qsTr("Digits and signs: 123")
            text: signs.back ? "abc" : "123"
            onTapped: root.viewModel.showPanel(signs.back ? "letters" : "symbols")
        }
        KeyCap {
            theme: root.theme
            height: root.keyHeight
            width: root.small
            //: Keyboard, spoken: choose the letters of another language; %1 is the one in use
            name: qsTr("Keyboard language: %1").arg(root.viewModel.layoutName)
            glyph: Glyph.globe
            checkable: true
            checked: !root.writes
            onTapped: root.viewModel.showPanel(root.writes ? "languages" : "letters")
        }
        KeyCap {
            theme: root.theme
            height: root.keyHeight
            width: root.small
            text: root.viewModel.comma
            enabled: root.writes
            onTapped: root.typed(text)
        }
        KeyCap {
            theme: root.theme
            height: root.keyHeight
            width: root.most - (root.others - 1) * root.small - signs.width - root.others * root.theme.gap
            //: Keyboard: the space bar
            name: [qsTr("Space"), root.viewModel.layoutName].join(", ")
            enabled: root.writes
            onTapped: root.typed(" ")

            Words {
                theme: root.theme
                silent: true
                anchors.centerIn: parent
                visible: implicitWidth < parent.width - root.theme.gap
                text: root.viewModel.layoutName
                wrapMode: Text.NoWrap
                font.pixelSize: root.theme.small
                color: root.theme.inkSoft
            }
        }
        KeyCap {
            theme: root.theme
            height: root.keyHeight
            width: root.small
            text: "."
            enabled: root.writes
            onTapped: root.typed(text)
        }
        KeyCap {
            theme: root.theme
            height: root.keyHeight
            width: root.small
            visible: root.manyLines
            //: Keyboard: begin a new line
            name: qsTr("New line")
            glyph: Glyph.arrowElbowDownLeft
            glyphMirrors: true
            enabled: root.writes
            onTapped: root.typed("\n")
        }
        KeyCap {
            theme: root.theme
            height: root.keyHeight
            width: root.small
            //: Keyboard: take the last letter away
            name: qsTr("Erase")
            glyph: Glyph.backspace
            glyphMirrors: true
            fast: true
            onTapped: root.erased()
        }
        KeyCap {
            theme: root.theme
            height: root.keyHeight
            width: root.small
            //: Keyboard: the text is written, go on
            name: qsTr("Finished writing")
            glyph: Glyph.check
            strong: true
            onTapped: root.finished()
        }
    }
}
