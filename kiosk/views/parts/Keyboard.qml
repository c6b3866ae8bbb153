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
    // A page keeps at least this much; where it would not, the strip of accents gives way.
    readonly property int leastPage: root.theme.mm(60)
    readonly property bool compact: root.room - root.high(root.theme.key) < root.leastPage
    // On a tall screen keys are higher than they must be.
    readonly property int keyHeight: root.room - root.high(root.theme.target) > root.theme.mm(170) ? root.theme.target : root.theme.key
    // Then it stands in the last row, beside the letters that are left over, if there are few of them.
    readonly property bool shared: root.compact && keys.freeCells >= 3

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
        if (root.writes)
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

        Item {
            id: above

            width: parent.width
            height: strip.implicitHeight
            visible: !root.shared && (!root.compact || root.viewModel.accents.count > 0)
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
                lastRowLength: root.viewModel.lastRowLength
                lastAside: root.shared
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
            KeyboardAccents {
                id: strip

                parent: root.shared ? keys : above
                theme: root.theme
                keyHeight: root.keyHeight
                x: root.shared ? parent.width - width : 0
                y: root.shared ? parent.height - height : 0
                width: root.shared ? keys.freeCells * (keys.cell + root.theme.gap) - root.theme.gap : parent.width
                accents: root.viewModel.accents
                onChosen: text => root.entry.replaceLast(text)
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
