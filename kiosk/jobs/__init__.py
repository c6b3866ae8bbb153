"""What the kiosk does by itself, in asyncio and without Qt."""
