// One place in the bar: an icon over a word.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

PushButton {
    id: root

    required property string word
    // The icon alone is shown, the word is spoken: where a keyboard needs the height.
    required property bool terse

    text: root.terse ? "" : root.word
    name: root.word
    stacked: true
    implicitHeight: root.terse ? root.theme.target : Math.max(root.theme.mm(23), root.contentHeight + 2 * root.theme.gap)
    ground: root.theme.surface
}
