// Says that a text on this page was translated by a machine.
pragma ComponentBehavior: Bound

import QtQuick

Words {
    id: root

    //: A text on this page was translated by a machine and not checked by a person yet
    text: qsTr("Translated by a machine, not checked yet.")
    font.pixelSize: root.theme.small
    color: root.theme.inkSoft
}
