// A code that carries the event itself, and what it does.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Rectangle {
    id: root

    required property Theme theme
    required property EventViewModel event
    readonly property real leastWidth: code.visible ? code.implicitWidth + 2 * root.theme.mm(4) : 0

    visible: root.event.codeModules > 0
    implicitHeight: code.height + 2 * root.theme.mm(4)
    radius: root.theme.radius
    color: root.theme.surface
    border.width: root.theme.hair
    border.color: root.theme.hairline

    QrCode {
        id: code

        theme: root.theme
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.theme.mm(4)
        source: root.event.codeUrl
        modules: root.event.codeModules
        //: Under a QR code: what the phone does with it
        label: qsTr("Scan: the event goes into your phone’s calendar. No internet needed.")
    }
}
