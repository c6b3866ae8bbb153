"""The machine: lock, watchdog, disk, screen; the only room that knows the operating system."""
