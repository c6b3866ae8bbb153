// The first page: today here and now, and a door to everything else.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property HomeViewModel home: root.viewModel.home
    readonly property bool wide: root.bodyWidth > 46 * root.theme.body

    headed: false
    title: {
        if (root.home.today === "")
            //: The heading of the first page while nobody knows which day it is
            return qsTr("Welcome");
        //: The heading of the first page
        return qsTr("Today here");
    }
    flush: true

    HomeHero {
        theme: root.theme
        x: -root.theme.margin
        width: root.bodyWidth + 2 * root.theme.margin
        title: root.title
        day: root.home.today
        kioskName: root.viewModel.kioskName
        picture: root.home.heroPicture
        alt: root.home.heroAlt
        wide: root.wide
        onKnocked: root.viewModel.staff.knock()
    }
    HomeNotices {
        theme: root.theme
        width: parent.width
        notices: root.home.urgent
        visible: root.home.urgent.count > 0
        onOpened: key => root.opened("notice", key)
    }

    Grid {
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: root.theme.space
        rowSpacing: root.theme.space

        HomeToday {
            id: today

            theme: root.theme
            width: root.wide ? (parent.width - root.theme.space) * 0.56 : parent.width
            home: root.home
            onOpened: (page, key) => root.opened(page, key)
        }
        HomeDoors {
            theme: root.theme
            width: root.wide ? parent.width - today.width - root.theme.space : parent.width
            home: root.home
            onOpened: (page, key) => root.opened(page, key)
        }
    }

    HomeFields {
        theme: root.theme
        width: parent.width
        fields: root.home.fields
        onOpened: key => root.opened("field", key)
    }

    SectionHead {
        theme: root.theme
        width: parent.width
        //: Heading over the three pilot quarters of the city
        title: qsTr("The quarters")
    }
    Flowing {
        id: quarters

        theme: root.theme
        width: parent.width
        minEms: 11
        most: 3

        Repeater {
            model: root.home.quarters

            delegate: PictureCard {
                id: quarter

                required property string key

                theme: root.theme
                width: quarters.cell
                height: quarters.tallest
                onTapped: root.opened("quarter", quarter.key)
            }
        }
    }

    SectionHead {
        theme: root.theme
        width: parent.width
        visible: root.home.notices.count > 0
        //: Heading over short news of the quarter
        title: qsTr("Good to know")
    }
    HomeNotices {
        theme: root.theme
        width: parent.width
        notices: root.home.notices
        visible: root.home.notices.count > 0
        onOpened: key => root.opened("notice", key)
    }
    SectionHead {
        theme: root.theme
        width: parent.width
        visible: root.home.openNow.count > 0
        //: Heading over services whose doors are open at this moment
        title: qsTr("Open now")
        //: Button: see the whole list of services
        more: qsTr("All services")
        onWanted: root.opened("services", "")
    }
    Flowing {
        id: open

        theme: root.theme
        width: parent.width
        minEms: 16
        most: 3
        visible: root.home.openNow.count > 0

        Repeater {
            model: root.home.openNow

            delegate: ServiceCard {
                id: service

                required property string key

                theme: root.theme
                width: open.cell
                height: open.tallest
                compact: true
                onTapped: root.opened("service", service.key)
            }
        }
    }

    HomeFoot {
        theme: root.theme
        width: parent.width
        pages: root.home.pages
        contentDate: root.home.contentDate
        onOpened: key => root.opened("text", key)
    }
}
