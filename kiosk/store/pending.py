"""Rows on their way into a database that is being built, written thousands at a time."""

import sqlite3

TOGETHER = 4_096
LARGEST = 8_000_000


class Pending:
    """What waits to be written, by statement; call `write` at the end.

    One call for each row would cost as much as the row; and FTS5 writes out all it has gathered whenever a
    statement on another table could fail.
    """

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base
        self._rows: dict[str, list[tuple[object, ...]]] = {}
        self._size = 0

    def add(self, sql: str, *row: object) -> None:
        """Take a row for `sql`, sorted by its first columns and with its longest text at the end."""
        rows = self._rows.get(sql)
        if rows is None:
            rows = self._rows[sql] = []
        rows.append(row)
        if isinstance(row[-1], str):
            self._size += len(row[-1])
        if len(rows) == TOGETHER or self._size > LARGEST:
            self.write()

    def write(self) -> None:
        """Write all that waits, each table in its order, which is how a B-tree takes it fastest."""
        for sql, rows in self._rows.items():
            rows.sort()
            self._base.executemany(sql, rows)
            rows.clear()
        self._size = 0
