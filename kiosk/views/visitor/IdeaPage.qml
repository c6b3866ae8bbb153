// An idea for the city, one step after the other: field, text, summary, kept.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Page {
    id: root

    required property VisitorViewModel viewModel
    readonly property IdeaViewModel idea: root.viewModel.idea
    readonly property IdeaText writing: step.item as IdeaText
    readonly property bool wide: root.bodyWidth > 46 * root.theme.body
    // A low page, above the keyboard on a small screen, keeps its room for the text.
    readonly property bool low: root.height < (root.wide ? 18 : 27) * root.theme.body

    title: root.titleOf(root.idea.step)
    kicker: root.kickerOf(root.idea.step)
    headed: root.idea.step === "field"
    entry: root.writing === null ? null : root.writing.entry

    function titleOf(step: string): string {
        switch (step) {
        case "text":
            return qsTr("Write your idea");
        case "summary":
            //: Heading over the summary of an idea before it is sent
            return qsTr("Is everything right?");
        case "kept":
            return qsTr("Thank you!");
        }
        return qsTr("What is your idea about?");
    }

    function kickerOf(step: string): string {
        switch (step) {
        case "text":
            return root.low ? "" : qsTr("Your idea: step %1 of %2").arg(2).arg(3);
        case "summary":
            return qsTr("Your idea: step %1 of %2").arg(3).arg(3);
        case "kept":
            return "";
        }
        return qsTr("Your idea: step %1 of %2").arg(1).arg(3);
    }

    Loader {
        id: step

        readonly property real room: root.height - 2 * root.theme.margin - y

        width: parent.width
        sourceComponent: root.componentOf(root.idea.step)
    }

    function componentOf(step: string): Component {
        switch (step) {
        case "text":
            return textStep;
        case "summary":
            return summaryStep;
        case "kept":
            return keptStep;
        }
        return fieldStep;
    }

    Component {
        id: fieldStep

        IdeaField {
            theme: root.theme
            pictured: root.height > root.theme.mm(240)
            idea: root.idea
        }
    }
    Component {
        id: textStep

        IdeaText {
            theme: root.theme
            idea: root.idea
            keyboard: root.viewModel.keyboard
            low: root.low
            title: root.title
            height: step.room
        }
    }
    Component {
        id: summaryStep

        IdeaSummary {
            theme: root.theme
            idea: root.idea
            title: root.title
            room: step.room
            onOpened: key => root.opened("idea", key)
        }
    }
    Component {
        id: keptStep

        IdeaKept {
            theme: root.theme
            idea: root.idea
            title: root.title
            room: step.room
            onOpened: (page, key) => root.opened(page, key)
        }
    }
}
