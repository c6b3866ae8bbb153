// The bar at the bottom of every page, always in the same place: back, home, search, language, view, done.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Rectangle {
    id: root

    required property Theme theme
    property bool canGoBack: false
    property string languageName: ""
    property bool terse: false
    readonly property bool twoRows: root.width / 6 < 5.4 * root.theme.small

    signal back
    signal home
    signal search
    signal language
    signal view
    signal done

    implicitHeight: grid.height + 2 * root.theme.gap
    color: root.theme.surface

    Rectangle {
        width: parent.width
        height: root.theme.hair
        color: root.theme.hairline
    }

    Grid {
        id: grid

        readonly property real cell: (width - (columns - 1) * spacing) / columns

        x: root.theme.gap
        y: root.theme.gap
        width: parent.width - 2 * root.theme.gap
        columns: root.twoRows && !root.terse ? 3 : 6
        spacing: root.theme.gap

        NavButton {
            theme: root.theme
            terse: root.terse
            width: grid.cell
            //: Bar at the bottom: go back one page
            word: qsTr("Back")
            glyph: Glyph.arrowLeft
            glyphMirrors: true
            enabled: root.canGoBack
            onTapped: root.back()
        }
        NavButton {
            theme: root.theme
            terse: root.terse
            width: grid.cell
            //: Bar at the bottom: go to the first page
            word: qsTr("Home")
            glyph: Glyph.house
            onTapped: root.home()
        }
        NavButton {
            theme: root.theme
            terse: root.terse
            width: grid.cell
            //: Bar at the bottom: search everything
            word: qsTr("Search")
            glyph: Glyph.magnifyingGlass
            onTapped: root.search()
        }
        NavButton {
            theme: root.theme
            terse: root.terse
            width: grid.cell
            word: root.languageName
            //: Bar at the bottom, spoken: choose the language; %1 is the language in use, by its own name
            name: qsTr("Language: %1").arg(root.languageName)
            glyph: Glyph.translate
            onTapped: root.language()
        }
        NavButton {
            theme: root.theme
            terse: root.terse
            width: grid.cell
            //: Bar at the bottom: text size, contrast, reach: how the screen looks
            word: qsTr("View")
            glyph: Glyph.personArmsSpread
            onTapped: root.view()
        }
        NavButton {
            theme: root.theme
            terse: root.terse
            width: grid.cell
            //: Bar at the bottom: I have finished, forget me
            word: qsTr("Done")
            glyph: Glyph.handWaving
            onTapped: root.done()
        }
    }
}
