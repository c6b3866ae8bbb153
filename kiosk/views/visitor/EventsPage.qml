// A page that is being built.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel

    title: "events"
}
