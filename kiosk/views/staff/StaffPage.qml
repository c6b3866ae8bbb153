// The staff's page: a PIN pad, and behind it how this kiosk is and the way out.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property StaffViewModel staff: root.viewModel.staff
    readonly property bool inside: root.staff.door === "open"

    //: Small line above the heading of the staff's page
    kicker: qsTr("For staff only")
    title: root.titleOf(root.staff.door)

    function titleOf(door: string): string {
        switch (door) {
        case "choose":
            return qsTr("Choose a PIN for this kiosk");
        case "again":
            return qsTr("Type the same PIN again");
        case "open":
            return qsTr("How this kiosk is");
        case "broken":
            return qsTr("The staff door does not work");
        }
        return qsTr("Please type the PIN");
    }

    Keys.onPressed: event => {
        if (root.inside)
            return;
        if (/^[0-9]$/.test(event.text))
            root.staff.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.staff.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.staff.enter();
        else
            return;
        event.accepted = true;
    }

    Words {
        theme: root.theme
        width: parent.width
        visible: root.staff.door === "broken"
        text: qsTr("The file with the PIN cannot be read or written. Somebody who may log in to this machine has to look at it; the log says more.")
    }
    StaffPad {
        theme: root.theme
        width: parent.width
        visible: !root.inside && root.staff.door !== "broken"
        staff: root.staff
    }
    Loader {
        width: parent.width
        active: root.inside
        visible: root.inside
        sourceComponent: StaffDesk {
            theme: root.theme
            staff: root.staff
            onExit: root.staff.leave()
            onFinished: root.viewModel.session.end()
        }
    }
}
