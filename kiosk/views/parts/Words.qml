// Text for people: plain, wrapping, never cut, and part of the accessible tree.
pragma ComponentBehavior: Bound

import QtQuick

Text {
    id: root

    required property Theme theme
    // Decoration, or said already by the control around it.
    property bool silent: false
    property bool strong: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: root.theme.ink
    font.pixelSize: root.theme.body
    font.weight: root.strong ? Font.Bold : Font.Normal
    lineHeight: 1.08
    // Explicit, because only an explicit alignment is mirrored.
    horizontalAlignment: Text.AlignLeft

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.silent || root.text === ""
}
