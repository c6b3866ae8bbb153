// The window of a kiosk: the attract page, and behind it, compiled later, all that a visitor may touch.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Window {
    id: root

    required property WindowViewModel viewModel
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
    Loader {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.session.reach ? look.mm(root.viewModel.reachBottomMm) : 0
        height: root.session.reach ? Math.min(root.height - anchors.bottomMargin, look.mm(root.viewModel.reachHeightMm)) : root.height
        focus: true
    }

    Connections {
        target: root.viewModel

        // Compiled after the attract page is on the screen, so that the first frame is early.
        function onVisitorChanged(): void {
            stage.setSource("Stage.qml", {
                theme: look,
                viewModel: root.viewModel.visitor
            });
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
