// The foot of the first page: standing pages, and how old the content is.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property Rows pages
    required property string contentDate

    signal opened(key: string)

    spacing: root.theme.space

    Flow {
        width: parent.width
        spacing: root.theme.gap

        Repeater {
            model: root.pages

            delegate: PushButton {
                id: page

                required property string key
                required property string title

                theme: root.theme
                text: page.title
                width: Math.min(implicitWidth, root.width)
                onTapped: root.opened(page.key)
            }
        }
    }
    Words {
        theme: root.theme
        width: parent.width
        //: How old the content is; %1 is a date
        text: qsTr("Content as of %1").arg(root.contentDate)
        font.pixelSize: root.theme.small
        color: root.theme.inkSoft
    }
}
