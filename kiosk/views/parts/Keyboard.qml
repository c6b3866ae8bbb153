// The on-screen keyboard: letters of the visitor's language, accents by tap, symbols, another layout.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Rectangle {
    id: root

    required property Theme theme
    required property KeyboardViewModel viewModel
    required property Rows languages

    signal typed(text: string)
    // Replace the letter written last.
    signal replaced(text: string)
    signal erased
    signal finished

    implicitHeight: body.height + 2 * root.theme.gap
    color: root.theme.shade

    onWidthChanged: root.fit()
    Component.onCompleted: root.fit()

    // Keys are never narrower than 15 mm: a narrow screen gets more rows.
    function fit(): void {
        root.viewModel.fit(Math.floor((root.width - root.theme.gap) / (root.theme.key + root.theme.gap)));
    }

    function press(text: string): void {
        root.typed(text);
        root.viewModel.wrote(text);
    }

    // Touches between the keys do nothing.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Column {
        id: body

        x: root.theme.gap
        y: root.theme.gap
        width: root.width - 2 * root.theme.gap
        spacing: root.theme.gap

        KeyboardAccents {
            theme: root.theme
            width: parent.width
            accents: root.viewModel.accents
            onChosen: text => {
                root.replaced(text);
                root.viewModel.forgetAccents();
            }
        }
        KeyboardKeys {
            theme: root.theme
            width: parent.width
            visible: root.viewModel.panel !== "languages"
            keys: root.viewModel.keys
            rowCount: root.viewModel.rowCount
            onPressed: text => root.press(text)
        }
        KeyboardLanguages {
            theme: root.theme
            width: parent.width
            visible: root.viewModel.panel === "languages"
            languages: root.languages
            current: root.viewModel.layoutTag
            onChosen: tag => root.viewModel.chooseLayout(tag)
        }
        KeyboardActions {
            theme: root.theme
            width: parent.width
            viewModel: root.viewModel
            onTyped: text => root.press(text)
            onErased: {
                root.erased();
                root.viewModel.forgetAccents();
            }
            onFinished: root.finished()
        }
    }
}
