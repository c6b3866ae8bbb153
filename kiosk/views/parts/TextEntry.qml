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
    readonly property string text: area.text
    readonly property alias length: area.length

    // The text changed by the visitor's hand, whichever way.
    signal edited(text: string)
    signal accepted

    implicitHeight: Math.max(root.theme.target, area.contentHeight + 2 * root.theme.mm(5))
    activeFocusOnTab: true

    Accessible.role: Accessible.EditableText
    Accessible.name: root.label
    Accessible.focusable: true
    Accessible.multiLine: !root.singleLine
    Accessible.editable: true

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

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radius
        color: root.theme.surface
        border.width: root.theme.mm(0.8)
        border.color: root.activeFocus ? root.theme.focus : root.theme.ink
    }
    Icon {
        id: sign

        theme: root.theme
        anchors.left: parent.left
        anchors.leftMargin: root.theme.mm(5)
        y: root.theme.mm(5)
        visible: root.glyph !== ""
        glyph: root.glyph
        size: root.theme.body * 1.3
    }
    Words {
        theme: root.theme
        silent: true
        anchors.fill: area
        visible: area.length === 0
        text: root.label
        color: root.theme.inkSoft
    }
    TextEdit {
        id: area

        anchors.left: sign.visible ? sign.right : parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.mm(5)
        anchors.rightMargin: root.theme.mm(5)
        y: root.theme.mm(5)
        focus: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        color: root.theme.ink
        font.pixelSize: root.theme.body
        selectByMouse: false
        // The caret stays while a key of the on-screen keyboard is pressed.
        cursorVisible: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        Accessible.ignored: true
        onTextChanged: {
            if (area.length > root.most)
                area.remove(root.most, area.length);
            root.edited(area.text);
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
        Keys.onTabPressed: event => event.accepted = false
        Keys.onBacktabPressed: event => event.accepted = false
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: eventPoint => {
            area.forceActiveFocus(Qt.MouseFocusReason);
            area.cursorPosition = area.positionAt(eventPoint.position.x - area.x, eventPoint.position.y - area.y);
        }
    }
}
