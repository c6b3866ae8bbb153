// The staff door's knocker: counts single touches on what lies under it, and shows nothing.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    signal knocked

    // A passive grab: the page can still be dragged from here.
    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 0
        onTapped: root.knocked()
    }
}
