// One thing that was found, or the way to all of its kind.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Card {
    id: root

    required property ScrollerList list
    required property int index
    required property string page
    required property string key
    required property string kind
    required property string title
    required property string tongue
    required property string summary
    required property string day
    required property int daysAhead
    required property string time
    required property string place
    required property string picture
    required property int rest
    readonly property bool way: root.rest > 0
    readonly property string dayWord: root.daysAhead === 0 ? qsTr("Today") : (root.daysAhead === 1 ? qsTr("Tomorrow") : root.day)
    readonly property string line: [root.dayWord, root.time, root.place].filter(word => word !== "").join(", ")
    //: Button: show all that was found of one kind; %1 is how many
    readonly property string main: root.way ? qsTr("Show all (%1)").arg(root.rest) : root.title

    signal chosen(page: string, key: string)
    signal allWanted(kind: string)

    width: ListView.view?.width ?? 0
    name: [root.main, root.line, root.summary, root.tongue].filter(word => word !== "").join(", ")
    ground: root.way ? root.theme.shade : root.theme.surface
    implicitHeight: Math.max(root.theme.target, words.height + 2 * root.theme.mm(3))
    activeFocusOnTab: root.index === root.list.current
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.list.entered(root.index);
    }
    onTapped: root.way ? root.allWanted(root.kind) : root.chosen(root.page, root.key)

    // A row that waits for its next use is nowhere, for the ear as for the eye.
    ListView.onPooled: root.visible = false
    ListView.onReused: root.visible = true

    Keys.onTabPressed: event => event.accepted = root.list.walk(root.index + 1)
    Keys.onBacktabPressed: event => event.accepted = root.list.walk(root.index - 1)
    Keys.onDownPressed: event => event.accepted = root.list.walk(root.index + 1)
    Keys.onUpPressed: event => event.accepted = root.list.walk(root.index - 1)

    Picture {
        id: image

        theme: root.theme
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: root.theme.hair
        visible: root.picture !== ""
        width: visible ? root.theme.mm(28) : 0
        source: root.picture
    }
    Column {
        id: words

        anchors.left: image.right
        anchors.leftMargin: root.theme.mm(5)
        anchors.right: go.left
        anchors.rightMargin: root.theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.mm(1)

        Words {
            theme: root.theme
            silent: true
            width: parent.width
            text: root.main
            strong: true
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            visible: text !== ""
            text: root.line
            font.pixelSize: root.theme.small
            color: root.theme.inkSoft
        }
        Words {
            theme: root.theme
            silent: true
            width: parent.width
            visible: text !== ""
            text: root.summary
            font.pixelSize: root.theme.small
            color: root.theme.inkSoft
        }
        Tag {
            theme: root.theme
            visible: root.tongue !== ""
            text: root.tongue
            glyph: Glyph.translate
        }
    }
    Icon {
        id: go

        theme: root.theme
        anchors.right: parent.right
        anchors.rightMargin: root.theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        glyph: root.way ? Glyph.caretDown : Glyph.caretRight
        mirrors: true
        size: root.theme.mm(6)
    }
}
