// One component for each page of the registry; the page shown follows the session.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts
import kiosk.views.staff

Item {
    id: root

    required property Theme theme
    required property VisitorViewModel viewModel
    readonly property Session session: root.viewModel.session
    readonly property Item shown: loader.item as Item

    function component(page: string): Component {
        switch (page) {
        case "home":
            return homePage;
        case "events":
            return eventsPage;
        case "event":
            return eventPage;
        case "exhibitions":
            return exhibitionsPage;
        case "exhibition":
            return exhibitionPage;
        case "exhibit":
            return exhibitPage;
        case "viewer":
            return viewerPage;
        case "services":
            return servicesPage;
        case "need":
            return needPage;
        case "service":
            return servicePage;
        case "field":
            return fieldPage;
        case "quarter":
            return quarterPage;
        case "project":
            return projectPage;
        case "place":
            return placePage;
        case "notice":
            return noticePage;
        case "text":
            return textPage;
        case "search":
            return searchPage;
        case "idea":
            return ideaPage;
        case "staff":
            return staffPage;
        }
        return homePage;
    }

    function show(): void {
        loader.sourceComponent = root.component(root.session.page);
        const page = loader.item as Page;
        if (page !== null)
            page.goTo(root.session.scroll);
        arrival.restart();
    }

    Component.onCompleted: root.show()

    Connections {
        target: root.session

        function onPageChanged(): void {
            root.show();
        }
        // The same page with another record is built anew as well: nothing of the last one stays.
        function onLeaving(): void {
            const page = loader.item as Page;
            if (page !== null)
                root.session.keepScroll(page.place());
            loader.sourceComponent = null;
        }
    }

    Loader {
        id: loader

        width: parent.width
        height: parent.height
        focus: true
    }

    NumberAnimation {
        id: arrival

        target: loader
        property: "y"
        from: root.theme.mm(6)
        to: 0
        duration: root.theme.quick
        easing.type: Easing.OutCubic
    }

    Connections {
        target: loader.item as Page

        function onOpened(page: string, key: string): void {
            root.session.open(page, key);
        }
    }

    Component {
        id: homePage

        HomePage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: eventsPage

        EventsPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: eventPage

        EventPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: exhibitionsPage

        ExhibitionsPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: exhibitionPage

        ExhibitionPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: exhibitPage

        ExhibitPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: viewerPage

        ViewerPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: servicesPage

        ServicesPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: needPage

        NeedPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: servicePage

        ServicePage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: fieldPage

        FieldPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: quarterPage

        QuarterPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: projectPage

        ProjectPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: placePage

        PlacePage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: noticePage

        NoticePage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: textPage

        TextPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: searchPage

        SearchPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: ideaPage

        IdeaPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
    Component {
        id: staffPage

        StaffPage {
            theme: root.theme
            viewModel: root.viewModel
        }
    }
}
