"""What crosses the network: the messages both sides share, and the kiosk's client."""
