// Says honestly that a text is there in another language only.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Theme theme
    // The own name of the language the text is in; empty when it is the visitor's.
    required property string tongue

    visible: root.tongue !== ""
    implicitHeight: root.visible ? tag.height : 0

    Tag {
        id: tag

        anchors.left: parent.left
        theme: root.theme
        most: root.width
        //: The text beside this is not translated yet; %1 is a language by its own name
        text: qsTr("So far only in %1").arg(root.tongue)
        glyph: Glyph.translate
        silent: false
    }
}
