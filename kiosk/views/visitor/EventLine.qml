// One date in the long list of events.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

EventCard {
    id: root

    required property ScrollerList list
    required property int index
    required property string key
    required property string days

    signal chosen(key: string)

    width: ListView.view?.width ?? 0
    // The day stands over the cards; only what it does not say stands on them.
    showDay: root.days !== "" || root.time === ""
    //: A date that takes the whole day
    dayWord: root.days === "" && root.time === "" ? qsTr("All day") : root.days
    activeFocusOnTab: root.index === root.list.current
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.list.entered(root.index);
    }
    onTapped: root.chosen(root.key)

    // A row that waits for its next use is nowhere, for the ear as for the eye.
    ListView.onPooled: root.visible = false
    ListView.onReused: root.visible = true

    Keys.onTabPressed: event => event.accepted = root.list.walk(root.index + 1)
    Keys.onBacktabPressed: event => event.accepted = root.list.walk(root.index - 1)
    Keys.onDownPressed: event => event.accepted = root.list.walk(root.index + 1)
    Keys.onUpPressed: event => event.accepted = root.list.walk(root.index - 1)
}
