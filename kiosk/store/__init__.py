"""One SQLite file per purpose; the only room with SQL."""
