// A work from very near: nothing but the picture, and the controls below it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property WorkViewModel work: root.viewModel.work

    bare: true
    title: root.work.found ? root.work.title : qsTr("This work is no longer shown")

    Rectangle {
        parent: root
        anchors.fill: parent
        color: root.theme.wall

        DeepZoom {
            id: zoom

            theme: root.theme
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: controls.top
            folder: root.work.tileFolder
            fullWidth: root.work.fullWidth
            fullHeight: root.work.fullHeight
            tileSide: root.work.tileSide
            levels: root.work.tileLevels
            name: root.work.alt
            visible: root.work.tileLevels > 0
        }
        ViewerControls {
            id: controls

            theme: root.theme
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            heading: root.title
            canComeNearer: zoom.canComeNearer
            canGoBack: zoom.canGoBack
            onNearer: zoom.by(2)
            onFarther: zoom.by(0.5)
            onWhole: zoom.showWhole()
            onMoved: (x, y) => zoom.move(x, y)
        }
    }
}
