// Services by need: the first question is what somebody is looking for.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property ServicesViewModel services: root.viewModel.services

    //: Heading of the services: the visitor finishes the sentence by choosing
    title: qsTr("I am looking for…")

    Flowing {
        id: needs

        theme: root.theme
        width: parent.width
        minEms: 17
        most: 3

        Repeater {
            model: root.services.needs

            delegate: NeedCard {
                id: need

                required property string key

                theme: root.theme
                width: needs.cell
                height: needs.tallest
                onTapped: root.opened("need", need.key)
            }
        }
    }
    SectionHead {
        theme: root.theme
        width: parent.width
        title: qsTr("All services")
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
