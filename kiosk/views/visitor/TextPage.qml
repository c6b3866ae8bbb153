// A standing page: imprint, privacy, accessibility, the association.
pragma ComponentBehavior: Bound

import QtQuick

RecordPage {
    id: root

    ContactFacts {
        theme: root.theme
        width: parent.width
        city: root.city
    }
}
