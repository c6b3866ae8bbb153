// Ten digits for a PIN, which is never shown and never spoken: only how many digits were typed.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Grid {
    id: root

    required property Theme theme
    required property StaffViewModel staff
    readonly property bool wide: root.width > 40 * root.theme.body
    readonly property real padWidth: Math.min(root.wide ? root.width * 0.45 : root.width, root.theme.mm(170))

    columns: root.wide ? 2 : 1
    spacing: root.theme.space
    horizontalItemAlignment: root.wide ? Grid.AlignLeft : Grid.AlignHCenter

    Column {
        width: root.wide ? root.width - root.padWidth - root.spacing : root.width
        spacing: root.theme.space

        Words {
            theme: root.theme
            width: parent.width
            text: root.asks()
        }
        StaffDots {
            theme: root.theme
            width: parent.width
            digits: root.staff.digits
        }
    }

    Grid {
        id: pad

        readonly property int cell: Math.floor((root.padWidth - 2 * spacing) / 3)

        columns: 3
        spacing: root.theme.gap
        // Digits stand as on a telephone, in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            delegate: StaffKey {
                required property string modelData

                theme: root.theme
                width: pad.cell
                text: modelData
                onTapped: root.staff.press(text)
            }
        }
        StaffKey {
            theme: root.theme
            width: pad.cell
            //: PIN pad: take the last digit away
            name: qsTr("Erase")
            glyph: Glyph.backspace
            onTapped: root.staff.erase()
        }
        StaffKey {
            theme: root.theme
            width: pad.cell
            text: "0"
            onTapped: root.staff.press(text)
        }
        StaffKey {
            theme: root.theme
            width: pad.cell
            //: PIN pad: the PIN is typed
            name: qsTr("Enter")
            glyph: Glyph.check
            strong: true
            enabled: root.staff.ready
            onTapped: root.staff.enter()
        }
    }

    // Below the pad, so that no key moves under a finger when an answer comes or goes.
    Row {
        width: root.wide ? root.width - root.padWidth - root.spacing : root.width
        spacing: root.theme.gap
        visible: answer.text !== ""

        Icon {
            id: sign

            theme: root.theme
            glyph: root.staff.waitSeconds > 0 ? Glyph.clockCountdown : Glyph.warningCircle
            size: root.theme.body * 1.4
            color: root.theme.alert
        }
        Words {
            id: answer

            theme: root.theme
            width: parent.width - sign.width - parent.spacing
            text: root.says()
            strong: true
            color: root.theme.alert
        }
    }

    function asks(): string {
        switch (root.staff.door) {
        case "choose":
            return qsTr("There is no PIN yet. It has 6 to 12 digits; keep it where only staff find it. Nobody can read it from this kiosk.");
        case "again":
            return qsTr("So that no slip of a finger shuts you out.");
        }
        return qsTr("The PIN has 6 to 12 digits.");
    }

    function says(): string {
        if (root.staff.waitSeconds > 0)
            return qsTr("Too many wrong PINs. The next try counts in %n second(s).", "", root.staff.waitSeconds);
        switch (root.staff.told) {
        case "wrong":
            //: %n tries are left before the PIN pad locks for a while
            return qsTr("This PIN is not right. %n try(tries) left.", "", root.staff.left);
        case "different":
            return qsTr("The two PINs were not the same. Please choose again.");
        case "short":
            return qsTr("A PIN has at least 6 digits.");
        }
        return "";
    }
}
