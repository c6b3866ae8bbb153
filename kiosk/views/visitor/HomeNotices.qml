// What people should know now; urgent ones stand out by icon and ground.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Flowing {
    id: root

    required property Rows notices

    signal opened(key: string)

    minEms: 24
    most: 2

    Repeater {
        model: root.notices

        delegate: Card {
            id: notice

            required property string key
            required property string title
            required property string tongue
            required property bool urgent

            theme: root.theme
            width: root.cell
            //: Spoken before a notice
            name: qsTr("Notice: %1").arg(notice.title)
            implicitHeight: Math.max(root.theme.target, words.height + 2 * root.theme.mm(4))
            ground: notice.urgent ? root.theme.alertGround : root.theme.shade
            onTapped: root.opened(notice.key)

            Icon {
                id: sign

                theme: root.theme
                anchors.left: parent.left
                anchors.leftMargin: root.theme.mm(5)
                anchors.verticalCenter: parent.verticalCenter
                glyph: notice.urgent ? Glyph.warning : Glyph.info
                color: notice.urgent ? root.theme.alert : root.theme.ink
            }
            Words {
                id: words

                theme: root.theme
                silent: true
                anchors.left: sign.right
                anchors.leftMargin: root.theme.mm(5)
                anchors.right: go.left
                anchors.verticalCenter: parent.verticalCenter
                text: notice.title
                strong: true
            }
            Icon {
                id: go

                theme: root.theme
                anchors.right: parent.right
                anchors.rightMargin: root.theme.mm(5)
                anchors.verticalCenter: parent.verticalCenter
                glyph: Glyph.caretRight
                mirrors: true
                size: root.theme.mm(6)
            }
        }
    }
}
