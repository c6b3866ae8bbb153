// A picture from the channel; a broken or missing one leaves calm coloured paper behind.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Theme theme
    property url source: ""
    // Spoken, except where the control around it is; a test finds pictures that say nothing.
    property string alt: ""
    // It says nothing that the words beside it do not say.
    property bool decoration: false
    property color ground: root.theme.shade
    property bool whole: false
    // Decoded at once, so that the next frame shows it.
    property bool prompt: false
    readonly property bool ready: image.status === Image.Ready

    Accessible.role: Accessible.Graphic
    Accessible.name: root.alt
    Accessible.ignored: root.alt === ""

    Rectangle {
        anchors.fill: parent
        color: root.ground
        visible: image.status !== Image.Ready || root.whole
    }
    Image {
        id: image

        anchors.fill: parent
        // Before it has a size it would be decoded whole, and then again.
        source: root.width > 0 ? root.source : ""
        asynchronous: !root.prompt
        cache: true
        // Decode no more pixels than are shown, in steps so that a resize does not decode again.
        sourceSize.width: Math.min(1920, Math.ceil(root.width / 64) * 64)
        fillMode: root.whole ? Image.PreserveAspectFit : Image.PreserveAspectCrop
        clip: !root.whole
        Accessible.ignored: true
    }
}
