// The first step of an idea: one of six fields, and the quarter, where it is about one.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property IdeaViewModel idea
    // There is height enough for pictures.
    required property bool pictured

    spacing: root.theme.space

    Words {
        theme: root.theme
        width: parent.width
        text: qsTr("Tell the city what could be better here. It takes a minute, and nobody asks for your name. If several fields fit, take any of them.")
        font.pixelSize: root.pictured ? root.theme.large : root.theme.body
    }

    IdeaAlert {
        theme: root.theme
        width: parent.width
        visible: !root.idea.canKeep
        //: Instead of the fields to choose from, when nothing can be stored
        text: qsTr("Ideas cannot be kept on this device at the moment. Please come again another day, or tell a member of staff.")
    }
    Grid {
        id: fields

        readonly property real cell: (width - (columns - 1) * spacing) / columns
        // All tiles are as high as the highest.
        property real highest: 0

        width: parent.width
        visible: root.idea.canKeep
        columns: root.width > 64 * root.theme.body ? 6 : root.theme.columns(root.width, 10, 3)
        spacing: root.theme.mm(4.5)

        Repeater {
            model: root.idea.fields

            delegate: IdeaTile {
                id: field

                required property string key
                required property string thumb

                theme: root.theme
                width: fields.cell
                height: fields.highest
                field: field.key
                picture: root.pictured && fields.columns > 1 ? field.thumb : ""
                chosen: root.idea.field === field.key
                onTapped: root.idea.chooseField(field.key)
                onImplicitHeightChanged: fields.measure()
                Component.onCompleted: fields.measure()
            }
        }

        function measure(): void {
            fields.highest = Math.max(...fields.children.map(tile => tile.implicitHeight));
        }
    }

    Heading {
        theme: root.theme
        width: parent.width
        visible: root.idea.canKeep
        //: Over a choice of quarters, one of them or the whole city
        text: qsTr("Where should it happen?")
    }
    Flow {
        width: parent.width
        visible: root.idea.canKeep
        spacing: root.theme.gap

        Repeater {
            model: root.idea.quarters

            delegate: Chip {
                id: quarter

                required property string key
                required property string title

                theme: root.theme
                text: quarter.title
                role: Accessible.RadioButton
                implicitHeight: root.theme.target
                glyph: Glyph.mapPin
                checked: root.idea.quarter === quarter.key
                onTapped: root.idea.chooseQuarter(quarter.key)
            }
        }
        Chip {
            theme: root.theme
            //: Instead of one quarter
            text: qsTr("The whole city")
            role: Accessible.RadioButton
            implicitHeight: root.theme.target
            glyph: Glyph.buildings
            checked: root.idea.quarter === ""
            onTapped: root.idea.chooseQuarter("")
        }
    }
    MachineNote {
        theme: root.theme
        width: parent.width
        visible: root.idea.machine
    }
}
