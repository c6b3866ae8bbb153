"""A public touchscreen for libraries and quarter centres."""

__version__ = "0.1.0"
