// Discarding a draft: asked once, in the same place.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    property bool asking: false

    signal discarded

    spacing: root.theme.gap

    PushButton {
        id: first

        theme: root.theme
        width: parent.width
        visible: !root.asking
        //: Button: throw the draft of an idea away
        text: qsTr("Discard the idea")
        glyph: Glyph.trash
        onTapped: {
            root.asking = true;
            keep.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: root.asking
        text: qsTr("Discard your text for good?")
        strong: true
    }
    Row {
        width: parent.width
        visible: root.asking
        spacing: root.theme.gap

        PushButton {
            theme: root.theme
            width: (parent.width - root.theme.gap) / 2
            //: Button: throw the draft of an idea away for good
            text: qsTr("Yes, discard")
            onTapped: root.discarded()
        }
        PushButton {
            id: keep

            theme: root.theme
            width: (parent.width - root.theme.gap) / 2
            //: Button: do not throw the draft away
            text: qsTr("No, keep it")
            onTapped: {
                root.asking = false;
                first.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
}
