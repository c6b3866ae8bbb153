-- Ideas that wait for the backend. Nothing here tells when an idea came: no time, no rowid, random keys.
--
-- The gap keeps the words of an idea out of the tree's own pages: SQLite puts at most 231 bytes of a row there
-- (pages of 1024 bytes, https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages), and when it moves
-- rows between pages it leaves their bytes behind, even with secure_delete. Overflow pages never move, and
-- secure_delete overwrites them.
CREATE TABLE IF NOT EXISTS idea (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    attempts INTEGER NOT NULL DEFAULT 0,
    parked INTEGER,  -- the HTTP status that the backend refused it with for good
    content_type TEXT NOT NULL,
    gap BLOB NOT NULL DEFAULT (zeroblob(256)),
    payload BLOB NOT NULL
) STRICT, WITHOUT ROWID;
