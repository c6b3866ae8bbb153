// The on-screen keyboard: letters of the visitor's language, accents by tap, signs, another layout.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Rectangle {
    id: root

    required property Theme theme
    required property KeyboardViewModel viewModel
    // What is written into; without a field there is no keyboard.
    required property TextEntry entry
    // How high page and keyboard are together.
    required property real room
    readonly property bool writes: root.entry !== null
    // A page keeps at least this much; where it would not, the strip of accents is there only while it is used.
    readonly property int leastPage: root.theme.mm(60)
    readonly property bool compact: root.room - root.high(root.theme.key) < root.leastPage
    // On a tall screen keys are higher than they must be.
    readonly property int keyHeight: root.room - root.high(root.theme.target) > root.theme.mm(170) ? root.theme.target : root.theme.key
    visible: root.writes
    implicitHeight: body.height + 2 * root.theme.gap
    height: root.writes ? root.implicitHeight : 0
    color: root.theme.shade

    onWidthChanged: root.fit()
    onEntryChanged: root.follow()
    Component.onCompleted: root.fit()

    // Keys are never narrower than 15 mm: a narrow screen gets more rows.
    function fit(): void {
        root.viewModel.fit(Math.floor((root.width - root.theme.gap) / (root.theme.key + root.theme.gap)));
    }

    // How high it is with keys of this height.
    function high(keyHeight: int): int {
        return (root.viewModel.rowCount + 2) * (keyHeight + root.theme.gap) + root.theme.gap;
    }

    function follow(): void {
        // Not `writes`: it may not know yet that the entry has gone.
        if (root.entry !== null)
            root.viewModel.follow(root.entry.before);
    }

    function press(text: string): void {
        root.entry.type(text);
        root.viewModel.wrote(text);
    }

    Connections {
        target: root.entry

        function onBeforeChanged(): void {
            root.follow();
        }
    }

    // Touches between the keys do nothing.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Rectangle {
        width: parent.width
        height: root.theme.hair
        color: root.theme.line
    }

    Column {
        id: body

        x: root.theme.gap
        y: root.theme.gap
        width: root.width - 2 * root.theme.gap
        spacing: root.theme.gap

        KeyboardAccents {
            theme: root.theme
            keyHeight: root.keyHeight
            width: parent.width
            visible: !root.compact || root.viewModel.accents.count > 0
            accents: root.viewModel.accents
            onChosen: text => root.entry.replaceLast(text)
        }
        Item {
            width: parent.width
            height: Math.max(keys.implicitHeight, tongues.visible ? tongues.implicitHeight : 0)

            KeyboardKeys {
                id: keys

                theme: root.theme
                keyHeight: root.keyHeight
                width: parent.width
                visible: root.viewModel.panel !== "languages"
                keys: root.viewModel.keys
                shift: root.viewModel.shift && root.viewModel.panel === "letters"
                rowCount: root.viewModel.rowCount
                onPressed: text => root.press(text)
            }
            KeyboardLanguages {
                id: tongues

                theme: root.theme
                keyHeight: root.keyHeight
                width: parent.width
                visible: root.viewModel.panel === "languages"
                languages: root.viewModel.layouts
                current: root.viewModel.layoutTag
                onChosen: tag => root.viewModel.chooseLayout(tag)
            }
        }
        KeyboardActions {
            id: actions

            theme: root.theme
            keyHeight: root.keyHeight
            width: parent.width
            viewModel: root.viewModel
            manyLines: root.writes && !root.entry.singleLine
            onTyped: text => root.press(text)
            onErased: root.entry.erase()
            onFinished: root.entry.accepted()
        }
    }
}
