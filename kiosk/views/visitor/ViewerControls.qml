// The controls of the close view: nearer, farther, whole picture, and four ways to move.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Rectangle {
    id: root

    required property Theme theme
    required property string heading
    property bool canComeNearer: true
    property bool canGoBack: false

    signal nearer
    signal farther
    signal whole
    signal moved(x: int, y: int)

    color: root.theme.paper
    implicitHeight: body.height + 2 * root.theme.space

    Column {
        id: body

        x: root.theme.margin
        y: root.theme.space
        width: parent.width - 2 * root.theme.margin
        spacing: root.theme.gap

        Heading {
            theme: root.theme
            main: true
            width: parent.width
            text: root.heading
            font.pixelSize: root.theme.large
        }
        Flow {
            width: parent.width
            spacing: root.theme.gap

            PushButton {
                theme: root.theme
                //: Close view: make the picture twice as large
                text: qsTr("Nearer")
                glyph: Glyph.magnifyingGlassPlus
                primary: true
                enabled: root.canComeNearer
                onTapped: root.nearer()
            }
            PushButton {
                theme: root.theme
                //: Close view: make the picture half as large
                text: qsTr("Farther")
                glyph: Glyph.magnifyingGlassMinus
                enabled: root.canGoBack
                onTapped: root.farther()
            }
            PushButton {
                theme: root.theme
                //: Close view: show the whole picture
                text: qsTr("Whole picture")
                glyph: Glyph.cornersOut
                enabled: root.canGoBack
                onTapped: root.whole()
            }
            // Left is left on a picture, whatever the reading direction.
            Row {
                spacing: root.theme.gap
                LayoutMirroring.enabled: false

                RoundButton {
                    theme: root.theme
                    diameter: root.theme.target
                    name: qsTr("Move left")
                    glyph: Glyph.caretLeft
                    enabled: root.canGoBack
                    onTapped: root.moved(-1, 0)
                }
                RoundButton {
                    theme: root.theme
                    diameter: root.theme.target
                    name: qsTr("Move up")
                    glyph: Glyph.caretUp
                    enabled: root.canGoBack
                    onTapped: root.moved(0, -1)
                }
                RoundButton {
                    theme: root.theme
                    diameter: root.theme.target
                    name: qsTr("Move down")
                    glyph: Glyph.caretDown
                    enabled: root.canGoBack
                    onTapped: root.moved(0, 1)
                }
                RoundButton {
                    theme: root.theme
                    diameter: root.theme.target
                    name: qsTr("Move right")
                    glyph: Glyph.caretRight
                    enabled: root.canGoBack
                    onTapped: root.moved(1, 0)
                }
            }
        }
    }
}
