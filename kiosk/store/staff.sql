-- The staff door: one PIN as an argon2id hash, and how often it was guessed wrongly.
CREATE TABLE IF NOT EXISTS door (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    hash TEXT,
    wrong INTEGER NOT NULL DEFAULT 0,
    locked_until REAL NOT NULL DEFAULT 0  -- seconds since 1970, by the wall clock
) STRICT;
INSERT OR IGNORE INTO door (one) VALUES (1);
