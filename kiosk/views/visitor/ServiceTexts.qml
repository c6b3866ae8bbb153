// The longer texts of a service: what to bring, the description, the week's hours, the code.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import kiosk.views.parts

Column {
    id: root

    required property Theme theme
    required property ServiceViewModel service

    spacing: root.theme.space

    Heading {
        theme: root.theme
        width: parent.width
        visible: root.service.bring.count > 0
        text: qsTr("What to bring")
    }
    TongueTag {
        theme: root.theme
        width: parent.width
        tongue: root.service.bring.count > 0 ? root.service.bringTongue : ""
    }
    Blocks {
        theme: root.theme
        width: parent.width
        visible: root.service.bring.count > 0
        blocks: root.service.bring
    }
    Blocks {
        theme: root.theme
        width: parent.width
        blocks: root.service.body
    }
    HoursTable {
        theme: root.theme
        width: parent.width
        hours: root.service.hours
        openness: "unknown"
        until: ""
        untilDay: ""
    }
    Words {
        theme: root.theme
        width: parent.width
        visible: text !== ""
        text: root.service.hoursNote
        font.pixelSize: root.theme.small
    }
    QrCode {
        theme: root.theme
        source: root.service.codeUrl
        modules: root.service.codeModules
        //: Under a QR code that carries name, address and telephone of a service
        label: qsTr("Scan with a phone: address and telephone go into your contacts.")
    }
    MachineNote {
        theme: root.theme
        width: parent.width
        visible: root.service.machine
    }
}
