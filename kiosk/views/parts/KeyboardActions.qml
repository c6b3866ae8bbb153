// The bottom row: shift, symbols, layout, space, erase, done.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Item {
    id: root

    required property Theme theme
    required property KeyboardViewModel viewModel
    readonly property int small: root.theme.mm(20)
    readonly property int most: Math.min(root.width, root.theme.mm(320))

    signal typed(text: string)
    signal erased
    signal finished

    implicitHeight: row.height

    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.gap

        KeyCap {
            theme: root.theme
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
            theme: root.theme
            width: root.small
            readonly property bool symbols: root.viewModel.panel === "symbols"
            //: Keyboard, spoken: show letters, or show digits and signs
            name: symbols ? qsTr("Letters") : qsTr("Digits and signs: 123")
            text: symbols ? "abc" : "123"
            onTapped: root.viewModel.showPanel(symbols ? "letters" : "symbols")
        }
        KeyCap {
            theme: root.theme
            width: root.small
            //: Keyboard, spoken: choose the letters of another language; %1 is the one in use
            name: qsTr("Keyboard language: %1").arg(root.viewModel.layoutName)
            glyph: Glyph.globe
            onTapped: root.viewModel.showPanel(root.viewModel.panel === "languages" ? "letters" : "languages")
        }
        KeyCap {
            theme: root.theme
            width: Math.max(root.theme.mm(30), root.most - 5 * (root.small + root.theme.gap))
            //: Keyboard: the space bar
            name: qsTr("Space")
            text: ""
            onTapped: root.typed(" ")

            Words {
                theme: root.theme
                silent: true
                anchors.centerIn: parent
                text: root.viewModel.layoutName
                font.pixelSize: root.theme.small
                color: root.theme.inkSoft
            }
        }
        KeyCap {
            theme: root.theme
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
            width: root.small
            //: Keyboard: I have finished writing
            name: qsTr("Finished")
            glyph: Glyph.check
            strong: true
            onTapped: root.finished()
        }
    }
}
