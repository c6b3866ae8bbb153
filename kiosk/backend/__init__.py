"""The reference server: it receives ideas and keeps them for the city."""
