// One work: the picture large and undisturbed, then what is to be said of it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property WorkViewModel work: root.viewModel.work
    readonly property bool wide: root.width > root.height
    readonly property bool zooms: root.work.tileLevels > 1

    headed: false
    title: root.work.found ? root.work.title : qsTr("This work is no longer shown")

    Grid {
        id: sheet

        readonly property real pictureWidth: root.wide ? (parent.width - root.theme.margin) * 0.6 : parent.width

        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: root.theme.margin
        rowSpacing: root.theme.space

        Card {
            id: frame

            theme: root.theme
            width: sheet.pictureWidth
            height: Math.min(root.height - 2 * root.theme.margin - (root.wide ? 0 : root.theme.mm(40)), sheet.pictureWidth * Math.min(root.work.ratio, 1.25))
            visible: root.work.picture !== ""
            ground: root.theme.wall
            edge: root.theme.wall
            //: Spoken for the picture of a work; touching it opens the close view; %1 describes the picture
            name: qsTr("Look closely: %1").arg(root.work.alt)
            enabled: root.zooms
            onTapped: root.opened("viewer", root.viewModel.session.key)

            Picture {
                theme: root.theme
                anchors.fill: parent
                anchors.margins: root.theme.mm(3)
                source: root.work.picture
                whole: true
                ground: root.theme.wall
            }
        }
        ExhibitWords {
            theme: root.theme
            width: root.wide ? parent.width - sheet.pictureWidth - root.theme.margin : parent.width
            work: root.work
            zooms: root.zooms
            onCloser: root.opened("viewer", root.viewModel.session.key)
            onTurned: key => root.work.turnTo(key)
        }
    }
    PushButton {
        theme: root.theme
        visible: !root.work.found
        text: qsTr("See all exhibitions")
        primary: true
        onTapped: root.opened("exhibitions", "")
    }
}
