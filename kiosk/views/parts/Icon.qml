// One glyph of the icon font; decoration only, the control around it carries the name.
pragma ComponentBehavior: Bound

import QtQuick

Text {
    id: root

    required property Theme theme
    required property string glyph
    property bool filled: false
    property int size: root.theme.mm(9)
    // Arrows point the other way when the reading direction turns.
    property bool mirrors: false

    text: root.glyph
    textFormat: Text.PlainText
    color: root.theme.ink
    font.family: root.filled ? "Kiosk Icons Fill" : "Kiosk Icons"
    font.pixelSize: root.size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.mirrors && Application.layoutDirection === Qt.RightToLeft ? -1 : 1
    }
}
