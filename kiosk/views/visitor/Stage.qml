// What a visitor may touch: the shown page, the keyboard, the bar, the sheets and the warning.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

FocusScope {
    id: root

    required property Theme theme
    required property VisitorViewModel viewModel
    readonly property Session session: root.viewModel.session
    readonly property Page page: pages.shown as Page

    Keys.onEscapePressed: root.session.back()

    Pages {
        id: pages

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: keys.top
        theme: root.theme
        viewModel: root.viewModel
    }

    Keyboard {
        id: keys

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        viewModel: root.viewModel.keyboard
        entry: root.page === null ? null : root.page.entry
        room: root.height - bar.height
    }

    NavBar {
        id: bar

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        // Tall words and a keyboard leave too little of a low stage.
        terse: keys.writes && root.height < root.theme.mm(255) && (bar.twoRows || root.theme.textStep > 0)
        canGoBack: root.session.canGoBack
        languageName: root.viewModel.languageName
        onBack: root.session.back()
        onHome: root.session.home()
        onSearch: root.session.open("search", "")
        onLanguage: languageSheet.shown = true
        onView: viewSheet.shown = true
        onDone: root.session.end()
    }

    LanguageSheet {
        id: languageSheet

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        languages: root.viewModel.languages
        current: root.session.language
        onChosen: tag => {
            languageSheet.shown = false;
            root.session.chooseLanguage(tag);
        }
        onClosed: languageSheet.shown = false
    }

    ViewSheet {
        id: viewSheet

        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        session: root.session
        onClosed: viewSheet.shown = false
    }

    WarningSheet {
        theme: root.theme
        anchors.fill: parent
        seconds: root.session.warning
        onGoOn: root.session.goOn()
        onDone: root.session.end()
    }

    Connections {
        target: root.session

        function onEnded(): void {
            languageSheet.shown = false;
            viewSheet.shown = false;
        }
    }
}
