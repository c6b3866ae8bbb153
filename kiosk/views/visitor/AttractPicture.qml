// A picture that drifts slowly by whole pixels, and the next one that slides over it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property url source
    property bool running: true

    clip: true
    onSourceChanged: {
        below.source = above.source;
        above.source = root.source;
        if (root.theme.calm > 0 && root.running)
            arrive.restart();
    }
    Component.onCompleted: above.source = root.source

    Picture {
        id: below

        theme: root.theme
        decoration: true
        width: parent.width
        height: parent.height
    }
    Item {
        id: frame

        width: parent.width
        height: parent.height

        Picture {
            id: above

            readonly property int travel: root.theme.mm(14)
            property real drift: 0

            theme: root.theme
            decoration: true
            // The first one belongs to the first frame.
            prompt: below.source.toString() === ""
            x: -Math.round(above.drift * above.travel)
            width: parent.width + above.travel
            height: parent.height

            NumberAnimation on drift {
                from: 0
                to: 1
                duration: 22000
                running: root.running
                loops: Animation.Infinite
                easing.type: Easing.CosineCurve
            }
        }
    }
    NumberAnimation {
        id: arrive

        target: frame
        property: "y"
        from: root.height
        to: 0
        duration: 600
        easing.type: Easing.OutCubic
    }
}
