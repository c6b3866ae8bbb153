// The window of a kiosk: the attract page, the shown page, the bar, the sheets and the warning.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Window {
    id: root

    required property VisitorViewModel viewModel
    readonly property Session session: root.viewModel.session

    color: look.paper
    visible: false
    //: Title of the window, seen by staff only
    title: qsTr("Kiosk")

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Theme {
        id: look

        pixelsPerMm: root.viewModel.pixelsPerMm
        widthMm: root.width / root.viewModel.pixelsPerMm
        heightMm: stage.height / root.viewModel.pixelsPerMm
        textStep: root.session.textStep
        dark: root.session.dark
        highContrast: root.session.highContrast
        reducedMotion: root.viewModel.reducedMotion
        secondPressMs: root.viewModel.secondPressMs
        keyMode: root.session.keyMode
    }

    ReachFront {
        theme: look
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: stage.top
        visible: root.session.reach
        kioskName: root.viewModel.kioskName
    }

    // Everything that can be touched; in reach mode it shrinks to the band a seated person reaches.
    FocusScope {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.session.reach ? look.mm(root.viewModel.reachBottomMm) : 0
        height: root.session.reach ? Math.min(root.height - anchors.bottomMargin, look.mm(root.viewModel.reachHeightMm)) : root.height
        focus: true

        readonly property Page page: pages.item === null ? null : (pages.item as Pages).shown as Page

        Keys.onEscapePressed: root.session.back()

        Loader {
            id: pages

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: keys.top
            focus: true
            // Compiled after the attract page is on the screen, so that the first frame is early.
            active: root.viewModel.ready
            asynchronous: !root.session.awake
            sourceComponent: Pages {
                theme: look
                viewModel: root.viewModel
            }
        }

        Keyboard {
            id: keys

            theme: look
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: bar.top
            viewModel: root.viewModel.keyboard
            entry: stage.page === null ? null : stage.page.entry
            room: stage.height - bar.height
        }

        NavBar {
            id: bar

            theme: look
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            // Tall words and a keyboard leave too little of a low stage.
            terse: keys.writes && stage.height < look.mm(255) && (bar.twoRows || look.textStep > 0)
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

            theme: look
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

            theme: look
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: bar.top
            session: root.session
            onClosed: viewSheet.shown = false
        }

        WarningSheet {
            theme: look
            anchors.fill: parent
            seconds: root.session.warning
            onGoOn: root.session.goOn()
            onDone: root.session.end()
        }
    }

    Connections {
        target: root.session

        function onEnded(): void {
            languageSheet.shown = false;
            viewSheet.shown = false;
        }
    }

    Attract {
        theme: look
        anchors.fill: parent
        visible: !root.session.awake
        viewModel: root.viewModel.attract
        kioskName: root.viewModel.kioskName
        onWoken: root.session.wake()
    }
}
