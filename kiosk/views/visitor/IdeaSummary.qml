// The third step of an idea: everything as it will be sent; change it, discard it, send it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Grid {
    id: root

    required property Theme theme
    required property IdeaViewModel idea
    required property string title
    // How high the step may be without scrolling; a picture takes what is left.
    required property real room
    readonly property bool wide: root.width > 46 * root.theme.body
    readonly property real paperWidth: root.wide ? (root.width - root.theme.space) * 0.6 : root.width

    signal opened(key: string)

    columns: root.wide ? 2 : 1
    spacing: root.theme.space
    Component.onCompleted: head.take()

    // A card with a coloured head and the text on white paper.
    Item {
        width: root.paperWidth
        height: head.height + paper.height

        Rectangle {
            id: paper

            anchors.top: head.bottom
            width: parent.width
            height: Math.max(words.height + 2 * root.theme.margin, root.theme.mm(46))
            color: root.theme.surface
            border.width: root.theme.hair
            border.color: root.theme.hairline

            Words {
                id: words

                theme: root.theme
                x: root.theme.margin
                y: root.theme.margin
                width: parent.width - 2 * root.theme.margin
                text: root.idea.text
                font.pixelSize: root.theme.large
            }
        }
        IdeaHead {
            id: head

            theme: root.theme
            width: parent.width
            title: root.title
            field: root.idea.field
            label: root.idea.about
            picture: root.idea.fieldPicture
            pictureRoom: root.room - wordsHeight - paper.height - (root.wide ? 0 : choices.height + root.spacing)
            alt: root.idea.fieldAlt
        }
    }

    Column {
        id: choices

        width: root.wide ? root.width - root.paperWidth - root.theme.space : root.width
        spacing: root.theme.gap

        IdeaAlert {
            theme: root.theme
            width: parent.width
            visible: root.idea.failed
            text: qsTr("This device could not keep your idea. Nothing was sent, and your text is still here. Please try again, or tell a member of staff.")
        }
        Words {
            theme: root.theme
            width: parent.width
            bottomPadding: root.theme.gap
            //: What happens when an idea is sent
            text: qsTr("Only this is sent: field, quarter, language and your text. No name is stored.")
        }
        PushButton {
            theme: root.theme
            width: parent.width
            implicitHeight: root.theme.mm(26)
            primary: true
            enabled: !root.idea.keeping
            text: root.sendWord()
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

    function sendWord(): string {
        if (root.idea.keeping && slow.over)
            return qsTr("One moment, your idea is being kept…");
        if (root.idea.failed)
            return qsTr("Try again");
        //: Button: send the idea to the city
        return qsTr("Send");
    }

    // Keeping is a matter of milliseconds; when it is not, say that something happens.
    Timer {
        id: slow

        property bool over: false

        interval: 1000
        running: root.idea.keeping
        onTriggered: slow.over = true
        onRunningChanged: {
            if (root.idea.keeping && slow.running)
                slow.over = false;
        }
    }
}
