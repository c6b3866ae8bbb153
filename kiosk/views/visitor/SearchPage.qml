// Search everything while typing.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

ListPage {
    id: root

    required property VisitorViewModel viewModel
    readonly property SearchViewModel search: root.viewModel.search
    // The keyboard stands while the visitor writes.
    property bool writing: root.search.text === ""

    function enter(): void {
        field.put(root.search.text);
        if (root.writing)
            field.forceActiveFocus(Qt.OtherFocusReason);
        else
            root.heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    //: Heading of the page where one searches everything
    title: qsTr("Search")
    still: true
    entry: root.writing ? field : null
    list.model: root.search.rows
    list.sectionRole: "section"
    list.sectionHead: SearchHead {
        theme: root.theme
    }
    list.delegate: SearchHit {
        theme: root.theme
        list: root.list
        onChosen: (page, key) => root.opened(page, key)
        onAllWanted: kind => {
            root.writing = false;
            root.search.showKind(kind);
        }
    }

    TextEntry {
        id: field

        theme: root.theme
        width: parent.width
        //: In the empty search field
        label: qsTr("What are you looking for?")
        glyph: Glyph.magnifyingGlass
        most: 80
        onEdited: text => root.search.type(text)
        onAccepted: {
            root.writing = false;
            root.heading.forceActiveFocus(Qt.OtherFocusReason);
        }
        onActiveFocusChanged: {
            if (field.activeFocus)
                root.writing = true;
        }
    }
    SearchState {
        theme: root.theme
        width: parent.width
        search: root.search
    }

    Connections {
        target: root.search

        function onChanged(): void {
            root.list.toStart();
        }
    }
}
