"""How much of a release is only there to show what it could be."""

from kiosk.store.content import Content


def examples(content: Content) -> int:
    """Return how many records are marked as examples, events among them. Raises ContentError."""
    rows = content.rows("SELECT count(*) FROM record WHERE json_extract(body, '$.example')")
    return int(rows[0][0])
