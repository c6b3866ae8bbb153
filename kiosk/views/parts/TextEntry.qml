// A field to write into, one line or many, driven by the on-screen keyboard or real keys; plain text only.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: root

    required property Theme theme
    // What the field is for; spoken, and shown while it is empty.
    required property string label
    property int most: 200
    property bool singleLine: true
    property string glyph: ""
    // The reading direction of an empty field is that of the letters one is about to write.
    property bool rightToLeft: Application.layoutDirection === Qt.RightToLeft
    readonly property string text: area.text
    readonly property alias length: area.length
    // The last letters before the caret, for the keyboard.
    readonly property string before: area.text.slice(Math.max(0, area.cursorPosition - 4), area.cursorPosition)
    readonly property int padding: root.theme.mm(4)
    // Controls, and signs that turn text round or hide in it, as nobody writes them on purpose.
    readonly property string foreign: "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ue000-\\uf8ff\\ufeff\\ufff9-\\uffff]"

    // The text changed by the visitor's hand, whichever way.
    signal edited(text: string)
    signal accepted

    implicitHeight: Math.max(root.theme.target, area.contentHeight + 2 * root.padding)
    activeFocusOnTab: true

    function put(text: string): void {
        area.text = text;
        area.cursorPosition = area.length;
    }
    function type(text: string): void {
        if (area.selectedText !== "")
            area.remove(area.selectionStart, area.selectionEnd);
        if (area.length + text.length <= root.most)
            area.insert(area.cursorPosition, text);
    }
    function replaceLast(text: string): void {
        root.erase();
        root.type(text);
    }
    function erase(): void {
        if (area.selectedText !== "") {
            area.remove(area.selectionStart, area.selectionEnd);
        } else if (area.cursorPosition > 0) {
            // A letter outside the basic plane is two code units.
            const code = area.text.charCodeAt(area.cursorPosition - 1);
            const width = code >= 0xdc00 && code <= 0xdfff ? 2 : 1;
            area.remove(area.cursorPosition - width, area.cursorPosition);
        }
    }

    // Return `text` as it may stand in this field.
    function clean(text: string): string {
        const plain = text.replace(new RegExp(root.foreign, "g"), "").replace(/\t/g, " ");
        return (root.singleLine ? plain.replace(/[\n\u2028\u2029]+/g, " ") : plain).slice(0, root.most);
    }

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radius
        color: root.theme.surface
        border.width: root.theme.mm(0.8)
        border.color: root.activeFocus ? root.theme.focus : root.theme.ink
    }
    // Beside the text: the caret goes to the letter nearest to the finger.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: eventPoint => {
            const place = area.mapFromItem(root, eventPoint.position.x, eventPoint.position.y);
            area.forceActiveFocus(Qt.MouseFocusReason);
            area.cursorPosition = area.positionAt(place.x, place.y);
        }
    }
    Icon {
        id: sign

        theme: root.theme
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        y: root.singleLine ? (root.height - height) / 2 : root.padding
        visible: root.glyph !== ""
        glyph: root.glyph
        size: root.theme.body * 1.3
    }
    Words {
        theme: root.theme
        silent: true
        anchors.fill: view
        visible: area.length === 0 && area.preeditText === ""
        text: root.label
        color: root.theme.inkSoft
        verticalAlignment: root.singleLine ? Text.AlignVCenter : Text.AlignTop
    }
    Flickable {
        id: view

        anchors.left: sign.visible ? sign.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: root.padding
        contentWidth: width
        contentHeight: area.height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true
        Accessible.ignored: true
        onHeightChanged: view.follow()

        // The caret stays in sight, with a line before and after it where there is room.
        function follow(): void {
            const caret = area.cursorRectangle;
            const spare = Math.max(0, Math.min(caret.height, (view.height - caret.height) / 2));
            const top = Math.min(view.contentY, caret.y - spare);
            const end = Math.max(0, view.contentHeight - view.height);
            view.contentY = Math.max(0, Math.min(end, Math.max(top, caret.y + caret.height + spare - view.height)));
        }

        TextEdit {
            id: area

            width: view.width
            height: Math.max(view.height, area.contentHeight)
            focus: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            verticalAlignment: root.singleLine ? TextEdit.AlignVCenter : TextEdit.AlignTop
            color: root.theme.ink
            font.pixelSize: root.theme.body
            selectionColor: root.theme.accent
            selectedTextColor: root.theme.accentInk
            selectByMouse: false
            // The text decides; an empty field follows the letters one is about to write.
            horizontalAlignment: area.length > 0 ? undefined : (root.rightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft)
            LayoutMirroring.enabled: false
            // The caret stays while a key of the on-screen keyboard is pressed.
            cursorVisible: true
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.multiLine: !root.singleLine
            onCursorRectangleChanged: view.follow()
            onTextChanged: {
                const clean = root.clean(area.text);
                if (clean !== area.text) {
                    const behind = area.length - area.cursorPosition;
                    area.text = clean;
                    area.cursorPosition = Math.max(0, area.length - behind);
                    return;
                }
                root.edited(area.text);
            }
            Keys.onPressed: event => {
                // Nothing of a visitor may stay in the clipboard.
                if (event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut))
                    event.accepted = true;
            }
            Keys.onReturnPressed: event => {
                event.accepted = root.singleLine;
                if (root.singleLine)
                    root.accepted();
            }
            Keys.onEnterPressed: event => {
                event.accepted = root.singleLine;
                if (root.singleLine)
                    root.accepted();
            }
            Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
    }
}
