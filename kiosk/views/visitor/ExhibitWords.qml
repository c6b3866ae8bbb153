// What is said of a work: title, caption, artist, story, rights; and the way to the works beside it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property WorkViewModel work
    required property bool zooms

    signal closer
    signal turned(key: string)

    spacing: root.theme.space

    Words {
        theme: root.theme
        width: parent.width
        visible: root.work.total > 0
        //: Where a work stands in its exhibition; %1 its title, %2 the work's number, %3 how many there are
        text: qsTr("%1 · %2 of %3").arg(root.work.exhibition).arg(root.work.number).arg(root.work.total)
        color: root.theme.inkSoft
        font.pixelSize: root.theme.small
        strong: true
    }
    Heading {
        theme: root.theme
        main: true
        width: parent.width
        text: root.work.found ? root.work.title : qsTr("This work is no longer shown")
    }
    TongueTag {
        theme: root.theme
        width: parent.width
        tongue: root.work.tongue
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: text !== ""
        text: [root.work.artist, root.work.year].filter(part => part !== "").join(", ")
        strong: true
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: text !== ""
        text: root.work.caption
        font.pixelSize: root.theme.large
        color: root.theme.inkSoft
    }
    PushButton {
        theme: root.theme
        width: parent.width
        visible: root.zooms
        primary: true
        //: Button: open the close view of a picture
        text: qsTr("Look closely")
        glyph: Glyph.magnifyingGlassPlus
        onTapped: root.closer()
    }
    Flowing {
        id: turning

        theme: root.theme
        width: parent.width
        minEms: 9
        most: 2
        visible: root.work.total > 1

        PushButton {
            theme: root.theme
            width: turning.cell
            //: Button: the work before this one
            text: qsTr("Previous")
            glyph: Glyph.arrowLeft
            glyphMirrors: true
            enabled: root.work.previousKey !== ""
            onTapped: root.turned(root.work.previousKey)
        }
        PushButton {
            theme: root.theme
            width: turning.cell
            //: Button: the work after this one
            text: qsTr("Next")
            glyph: Glyph.arrowRight
            glyphMirrors: true
            enabled: root.work.nextKey !== ""
            onTapped: root.turned(root.work.nextKey)
        }
    }
    TongueTag {
        theme: root.theme
        width: parent.width
        tongue: root.work.storyTongue
    }
    Blocks {
        theme: root.theme
        width: Math.min(parent.width, 40 * root.theme.body)
        blocks: root.work.story
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.paintBrush
        //: How a work was made
        label: qsTr("Technique")
        text: root.work.technique
    }
    Fact {
        theme: root.theme
        width: parent.width
        glyph: Glyph.certificate
        //: Who owns the picture, under which licence
        label: qsTr("Rights")
        text: root.work.rights
    }
    MachineNote {
        theme: root.theme
        width: parent.width
        visible: root.work.machine
    }
}
