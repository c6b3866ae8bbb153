// The third step of an idea: everything as it will be sent; change it, discard it, send it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Grid {
    id: root

    required property Theme theme
    required property IdeaViewModel idea
    readonly property bool wide: root.width > 46 * root.theme.body
    readonly property real paperWidth: root.wide ? (root.width - root.theme.space) * 0.6 : root.width
    readonly property real choicesWidth: root.wide ? root.width - root.paperWidth - root.theme.space : root.width

    signal opened(key: string)

    columns: root.wide ? 2 : 1
    spacing: root.theme.space

    // A sheet of paper with the text on it.
    Rectangle {
        width: root.paperWidth
        height: Math.max(paper.height + 2 * root.theme.space, root.wide ? choices.height : 0)
        radius: root.theme.radius
        color: root.theme.surface
        border.width: root.theme.hair
        border.color: root.theme.hairline

        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: root.theme.mm(2.5)
            radius: root.theme.radius
            color: root.theme.fieldColor(root.idea.field)
        }
        Column {
            id: paper

            x: root.theme.space
            y: root.theme.space
            width: parent.width - 2 * root.theme.space
            spacing: root.theme.space

            IdeaTags {
                theme: root.theme
                width: parent.width
                idea: root.idea
            }
            Words {
                theme: root.theme
                width: parent.width
                text: root.idea.text
                font.pixelSize: root.theme.large
            }
        }
    }

    Column {
        id: choices

        width: root.choicesWidth
        spacing: root.theme.gap

        Words {
            theme: root.theme
            width: parent.width
            //: What happens when an idea is sent
            text: qsTr("Only this is sent: the field, the place, the language and your text. We store no name.")
        }
        IdeaFailed {
            theme: root.theme
            width: parent.width
            visible: root.idea.failed
        }
        PushButton {
            theme: root.theme
            width: parent.width
            implicitHeight: Math.max(root.theme.mm(26), implicitWidth > width ? root.theme.mm(32) : 0)
            primary: true
            enabled: !root.idea.keeping
            //: Button: send the idea to the city
            text: root.idea.keeping && slow.over ? qsTr("One moment, your idea is being kept…") : root.idea.failed ? qsTr("Try again") : qsTr("Send")
            glyph: Glyph.paperPlaneTilt
            glyphMirrors: true
            onTapped: root.idea.send()
        }
        PushButton {
            theme: root.theme
            width: parent.width
            enabled: !root.idea.keeping
            //: Button: go back to writing
            text: qsTr("Change the text")
            glyph: Glyph.pencilSimple
            onTapped: root.opened("text")
        }
        PushButton {
            theme: root.theme
            width: parent.width
            enabled: !root.idea.keeping
            //: Button: choose another field or quarter for the idea
            text: qsTr("Change field or quarter")
            glyph: Glyph.squaresFour
            onTapped: root.opened("field")
        }
        IdeaDiscard {
            theme: root.theme
            width: parent.width
            enabled: !root.idea.keeping
            onDiscarded: root.idea.discard()
        }
    }

    // Keeping is a matter of milliseconds; when it is not, say that something happens.
    Timer {
        id: slow

        property bool over: false

        interval: 1000
        running: root.idea.keeping
        onTriggered: slow.over = true
        onRunningChanged: {
            if (slow.running)
                slow.over = false;
        }
    }
}
