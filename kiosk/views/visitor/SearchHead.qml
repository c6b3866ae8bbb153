// The heading over the hits of one kind, with how many there are.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    // The kind, how many, and "+" where there are more; or a kind of suggestion.
    required property string section
    readonly property list<string> told: root.section.split(":")
    readonly property string number: root.told.length < 2 ? "" : root.told[1]

    function word(kind: string): string {
        switch (kind) {
        case "upcoming":
            //: Heading over the next events
            return qsTr("Coming up");
        case "need":
            //: Heading over kinds of help one may look for
            return qsTr("Find help");
        case "event":
            return qsTr("Events");
        case "exhibit":
            return qsTr("Works of art");
        case "service":
            return qsTr("Services");
        case "place":
            return qsTr("Places");
        case "project":
            return qsTr("Projects");
        case "exhibition":
            return qsTr("Exhibitions");
        case "field":
            //: The six working groups of the city: education, health …
            return qsTr("Fields");
        case "quarter":
            return qsTr("Quarters");
        case "page":
            //: Standing pages such as the imprint
            return qsTr("Information");
        default:
            return "";
        }
    }

    width: ListView.view?.width ?? 0
    height: words.height + root.theme.space + root.theme.gap

    Heading {
        id: words

        theme: root.theme
        anchors.left: parent.left
        y: root.theme.space
        width: parent.width
        text: {
            const kind = root.word(root.told[0]);
            if (root.number === "")
                return kind;
            if (root.told[2] === "+")
                //: Heading in the search: %1 is a kind such as "Events", %2 how many there are at least
                return qsTr("%1 (%2 or more)").arg(kind).arg(root.number);
            //: Heading in the search: %1 is a kind such as "Events", %2 how many were found
            return qsTr("%1 (%2)").arg(kind).arg(root.number);
        }
    }
}
