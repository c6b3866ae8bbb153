// Colours, sizes in millimetres and durations: the only place that decides them.
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    // What the window and the visitor's session decide.
    property real pixelsPerMm: 3.6
    property real widthMm: 299
    property real heightMm: 531
    property int textStep: 0
    property bool dark: false
    property bool highContrast: false
    property bool reducedMotion: false
    property int secondPressMs: 300
    // The visitor moves by keys: show where they are.
    property bool keyMode: false

    // Paper and ink. Every text colour is at least 7:1 on every ground it is used on.
    readonly property color paper: root.highContrast ? (root.dark ? "#000000" : "#ffffff") : (root.dark ? "#171512" : "#fbf7f0")
    readonly property color surface: root.highContrast ? root.paper : (root.dark ? "#25221e" : "#ffffff")
    readonly property color shade: root.highContrast ? root.paper : (root.dark ? "#2f2b26" : "#f1e9dc")
    readonly property color ink: root.highContrast ? (root.dark ? "#ffffff" : "#000000") : (root.dark ? "#f8f2e8" : "#1d1b18")
    readonly property color inkSoft: root.highContrast ? root.ink : (root.dark ? "#d8cfc0" : "#4a453d")
    readonly property color line: root.highContrast ? root.ink : (root.dark ? "#8d8476" : "#8a8171")
    readonly property color hairline: root.highContrast ? root.ink : (root.dark ? "#403a33" : "#e3d9c8")
    readonly property color accent: root.highContrast ? root.ink : (root.dark ? "#f2b84b" : "#8a1c3c")
    readonly property color accentInk: root.highContrast ? root.paper : (root.dark ? "#1d1b18" : "#ffffff")
    // The wall a work of art hangs on.
    readonly property color wall: root.highContrast ? root.paper : (root.dark ? "#0e0d0b" : "#e9e1d3")
    // Over a page while a sheet is open.
    readonly property color veil: root.dark ? "#b3000000" : "#80201a12"
    readonly property color focus: root.highContrast ? (root.dark ? "#ffe600" : "#0000d0") : (root.dark ? "#7fd1ff" : "#0a4fb3")
    readonly property color good: root.dark ? "#8fe3b0" : "#0d5234"
    readonly property color alert: root.dark ? "#ffb4a8" : "#8c1d10"
    readonly property color alertGround: root.highContrast ? root.paper : (root.dark ? "#3a1a15" : "#fbe4de")
    readonly property color goodGround: root.highContrast ? root.paper : (root.dark ? "#12301f" : "#e2f1e6")

    // Capital heights in millimetres per text step; in the largest every text subtends 0.7 degrees at 600 mm.
    readonly property list<real> capHeights: [5.0, 6.1, 7.4]
    readonly property real bodyCap: root.capHeights[root.textStep]
    readonly property real smallCap: root.textStep === 2 ? 7.4 : root.bodyCap * 0.84
    readonly property real titleCap: root.bodyCap * 1.5
    readonly property real largeCap: root.bodyCap * 1.22
    readonly property real displayCap: root.textStep === 2 ? 14 : root.bodyCap * 2.3

    readonly property int body: root.fontPixels(root.bodyCap)
    readonly property int small: root.fontPixels(root.smallCap)
    readonly property int large: root.fontPixels(root.largeCap)
    readonly property int title: root.fontPixels(root.titleCap)
    readonly property int display: root.fontPixels(root.displayCap)

    readonly property int gap: root.mm(3)
    readonly property int space: root.mm(6)
    readonly property int margin: root.mm(root.widthMm < 240 ? 7 : 11)
    readonly property int target: root.mm(20)
    readonly property int key: root.mm(15)
    readonly property int radius: root.mm(2.4)
    readonly property int hair: Math.max(1, root.mm(0.35))
    readonly property int ring: Math.max(2, root.mm(1.1))

    readonly property int quick: root.reducedMotion ? 0 : 150
    readonly property int calm: root.reducedMotion ? 0 : 230

    // Width in body ems: what layouts ask before they choose a number of columns.
    readonly property real ems: root.widthMm * root.pixelsPerMm / root.body

    // Pixels of a length in millimetres.
    function mm(length: real): int {
        return Math.round(length * root.pixelsPerMm);
    }

    // Font pixel size for a capital height in millimetres (Noto Sans: 0.714 em).
    function fontPixels(cap: real): int {
        return Math.ceil(cap / 0.714 * root.pixelsPerMm);
    }

    // How many columns of at least `ems` body ems fit into `pixels`, at most `most`.
    function columns(pixels: real, ems: real, most: int): int {
        return Math.max(1, Math.min(most, Math.floor((pixels + root.gap) / (ems * root.body + root.gap))));
    }

    // The one strong colour of a field, as a ground for `fieldInk`.
    function fieldColor(field: string): color {
        if (root.highContrast)
            return root.ink;
        switch (field) {
        case "education":
            return root.dark ? "#9cc7f5" : "#1b5290";
        case "health":
            return root.dark ? "#86dcc9" : "#0a5a4e";
        case "art":
            return root.dark ? "#f5a3c4" : "#96194b";
        case "community":
            return root.dark ? "#f7b98a" : "#8c3a0c";
        case "mobility":
            return root.dark ? "#c6b3f5" : "#54369b";
        case "publicspace":
            return root.dark ? "#b5da8c" : "#2f5e14";
        default:
            return root.dark ? "#d8cfc0" : "#4a453d";
        }
    }

    readonly property color fieldInk: root.highContrast ? root.paper : (root.dark ? "#1d1b18" : "#ffffff")

    // The icon of a field, as a glyph of the icon font.
    function fieldIcon(field: string): string {
        switch (field) {
        case "education":
            return Glyph.graduationCap;
        case "health":
            return Glyph.heartbeat;
        case "art":
            return Glyph.palette;
        case "community":
            return Glyph.handshake;
        case "mobility":
            return Glyph.bus;
        case "publicspace":
            return Glyph.tree;
        default:
            return Glyph.star;
        }
    }
}
