// The services that answer one need.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property ServicesViewModel services: root.viewModel.services

    kicker: qsTr("I am looking for…")
    title: root.services.title === "" ? qsTr("All services") : root.services.title

    Words {
        theme: root.theme
        width: parent.width
        visible: text !== ""
        text: root.services.summary
        font.pixelSize: root.theme.large
        color: root.theme.inkSoft
    }
    ServiceChips {
        theme: root.theme
        width: parent.width
        services: root.services
    }
    ServiceList {
        theme: root.theme
        width: parent.width
        services: root.services
        onChosen: key => root.opened("service", key)
    }
}
