"""Releases of content: read what authors write, expand its dates, cut its pictures, publish."""
