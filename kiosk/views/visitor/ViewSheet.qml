// How the screen looks: text size, contrast, dark, reach. Every change shows at once.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Sheet {
    id: root

    required property Session session

    //: Sheet: text size, contrast, reach
    title: qsTr("View and reach")

    Words {
        theme: root.theme
        width: parent.width
        //: Label over three buttons
        text: qsTr("Text size")
        strong: true
    }

    Flowing {
        id: sizes

        theme: root.theme
        width: parent.width
        minEms: 7
        most: 3

        Repeater {
            model: 3

            delegate: PushButton {
                id: size

                required property int index

                theme: root.theme
                width: sizes.cell
                //: Three steps of text size
                text: [qsTr("Normal"), qsTr("Larger"), qsTr("Largest")][size.index]
                checkable: true
                checked: root.session.textStep === size.index
                primary: size.checked
                glyph: size.checked ? Glyph.check : ""
                role: Accessible.RadioButton
                onTapped: root.session.chooseTextStep(size.index)
            }
        }
    }

    Flowing {
        id: switches

        theme: root.theme
        width: parent.width
        minEms: 12
        most: 3

        Switch {
            theme: root.theme
            width: switches.cell
            //: Switch: black and white only
            text: qsTr("Strong contrast")
            glyph: Glyph.circleHalf
            checked: root.session.highContrast
            onTapped: root.session.chooseHighContrast(!root.session.highContrast)
        }
        Switch {
            theme: root.theme
            width: switches.cell
            //: Switch: light letters on a dark ground
            text: qsTr("Dark")
            glyph: Glyph.moon
            checked: root.session.dark
            onTapped: root.session.chooseDark(!root.session.dark)
        }
        Switch {
            theme: root.theme
            width: switches.cell
            //: Switch: all controls in the lower part of the screen, for seated people and children
            text: qsTr("Everything lower")
            glyph: Glyph.wheelchair
            checked: root.session.reach
            onTapped: root.session.chooseReach(!root.session.reach)
        }
    }
}
