-- A release made ready to be read: built once beside, never changed afterwards.
-- Times are whole seconds since 1970 in UTC; days are local to the channel, as 2026-11-23.
-- Texts and pictures are JSON as in a bundle.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Keys run by kind and, within a kind, in the order of lists (events: by their next date when published), so
-- that a search which stops early has the better ones.
CREATE TABLE record (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    picture TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;

CREATE TABLE kind (
    kind TEXT PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    last_end INTEGER NOT NULL,
    place TEXT NOT NULL,
    field TEXT NOT NULL,
    languages TEXT NOT NULL,
    example INTEGER NOT NULL
) STRICT;

CREATE TABLE occurrence (
    key INTEGER PRIMARY KEY,
    event INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    all_day INTEGER NOT NULL,
    status TEXT NOT NULL,
    was INTEGER,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    free INTEGER NOT NULL,
    step_free INTEGER NOT NULL,
    children INTEGER NOT NULL
) STRICT;

CREATE INDEX occurrence_event ON occurrence (event, "end");

-- One row for each local day an occurrence touches, numbered from 0 in the order of day and start. What can be
-- filtered by is a bitmap over these numbers, bit n for row n, least significant first; topic `first` marks the
-- first day of each occurrence. Counting a year of dates under any filter is then a few operations on integers.
CREATE TABLE day (
    number INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    "end" INTEGER NOT NULL,
    occurrence INTEGER NOT NULL
) STRICT;

CREATE INDEX day_end ON day (day, "end");

CREATE TABLE date (
    day TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bitmap (
    topic TEXT NOT NULL,
    value TEXT NOT NULL,
    bits BLOB NOT NULL,
    PRIMARY KEY (topic, value)
) STRICT, WITHOUT ROWID;

-- What belongs to what: (name, target) is such as (quarter, forell), key the record that names it.
CREATE TABLE link (
    name TEXT NOT NULL,
    target TEXT NOT NULL,
    kind TEXT NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (name, target, kind, key)
) STRICT, WITHOUT ROWID;

-- What was left out or mended, for staff.
CREATE TABLE quarantine (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- Every word there is with the number of records it is in; backwards too, to find what ends in a word.
CREATE TABLE vocabulary (
    word TEXT PRIMARY KEY,
    records INTEGER NOT NULL,
    backwards TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX vocabulary_backwards ON vocabulary (backwards, records);
