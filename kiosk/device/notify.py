"""Tells systemd how the kiosk is (sd_notify(3)): one plain datagram; without systemd nothing happens."""

import os
import socket


def ready() -> bool:
    """Say that visitors can use the kiosk: after the first frame."""
    return _say("READY=1")


def watchdog() -> bool:
    """Say that the kiosk still lives; when this stays out for WatchdogSec, systemd starts it anew."""
    return _say("WATCHDOG=1")


def stopping() -> bool:
    """Say that the kiosk ends on purpose."""
    return _say("STOPPING=1")


def status(text: str) -> bool:
    """Say in one line how things are; shown by `systemctl status`."""
    return _say(f"STATUS={' '.join(text.split())}")


def watchdog_s() -> float | None:
    """Return the seconds between two `watchdog` (half of what is allowed), None if nobody waits."""
    told, pid = os.environ.get("WATCHDOG_USEC", ""), os.environ.get("WATCHDOG_PID", "")
    for_us = pid in ("", str(os.getpid()))
    return int(told) / 2_000_000 if told.isdecimal() and int(told) > 0 and for_us else None


def _say(line: str) -> bool:
    """Send a line and return whether systemd could be told; that it could not is no reason to fail."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return False
    if address.startswith("@"):
        address = f"\0{address[1:]}"
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as datagrams:
            datagrams.setblocking(False)
            datagrams.sendto(line.encode(), address)
    except OSError:
        return False
    return True
