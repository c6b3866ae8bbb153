// Features that let people take part, each by icon and word.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

Flow {
    id: root

    required property Theme theme
    required property Rows access

    function word(key: string): string {
        switch (key) {
        case "step_free":
            return qsTr("Step-free");
        case "toilet":
            return qsTr("Accessible toilet");
        case "induction_loop":
            //: For people with hearing aids
            return qsTr("Induction loop");
        case "sign_language":
            return qsTr("Sign language");
        case "simple_language":
            return qsTr("Easy language");
        case "quiet":
            //: A place or time with little noise
            return qsTr("Quiet");
        case "parking":
            return qsTr("Parking for disabled people");
        case "assistance_dog":
            return qsTr("Assistance dogs welcome");
        default:
            return "";
        }
    }
    function glyph(key: string): string {
        switch (key) {
        case "step_free":
            return Glyph.wheelchair;
        case "toilet":
            return Glyph.toilet;
        case "induction_loop":
            return Glyph.ear;
        case "sign_language":
            return Glyph.handWaving;
        case "simple_language":
            return Glyph.bookOpenText;
        case "quiet":
            return Glyph.speakerSlash;
        case "parking":
            return Glyph.letterCircleP;
        case "assistance_dog":
            return Glyph.dog;
        default:
            return Glyph.check;
        }
    }

    visible: root.access.count > 0
    spacing: root.theme.gap

    Repeater {
        model: root.access

        delegate: Tag {
            id: feature

            required property string key

            theme: root.theme
            most: root.width
            silent: false
            text: root.word(feature.key)
            glyph: root.glyph(feature.key)
        }
    }
}
