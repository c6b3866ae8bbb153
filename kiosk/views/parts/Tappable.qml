// What every control is built on: acts on release, once, by touch, key or assistive action.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Theme theme
    // What is spoken; it contains the visible text.
    required property string name
    property string hint: ""
    property int role: Accessible.Button
    property bool checkable: false
    property bool checked: false
    readonly property bool pressed: handler.pressed
    property real lastTap: 0
    // A key of the on-screen keyboard leaves the focus where it is.
    property bool holdsFocus: true
    // Repeated presses are meant, as with erase.
    property bool fast: false
    property int secondPressMs: root.fast ? 0 : root.theme.secondPressMs

    signal tapped

    // A second press within the configured time is a trembling hand, not a wish.
    function fire(): void {
        const now = Date.now();
        if (Math.abs(now - root.lastTap) < root.secondPressMs)
            return;
        root.lastTap = now;
        root.tapped();
    }

    implicitHeight: root.theme.target
    activeFocusOnTab: true

    Accessible.role: root.role
    Accessible.name: root.name
    Accessible.description: root.hint
    Accessible.focusable: true
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.fire()
    Accessible.onToggleAction: root.fire()

    Keys.onPressed: event => {
        if (event.isAutoRepeat || (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space && event.key !== Qt.Key_Select))
            return;
        event.accepted = true;
        root.fire();
    }

    TapHandler {
        id: handler

        gesturePolicy: TapHandler.ReleaseWithinBounds
        // A slow finger is a finger all the same.
        longPressThreshold: 0
        onTapped: {
            if (root.holdsFocus)
                root.forceActiveFocus(Qt.MouseFocusReason);
            root.fire();
        }
    }

    FocusRing {
        theme: root.theme
        visible: root.activeFocus && root.theme.keyMode
    }
}
