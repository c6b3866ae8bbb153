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
    body BLOB NOT NULL,
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
    traits INTEGER NOT NULL
) STRICT;

CREATE INDEX occurrence_event ON occurrence (event, "end");

-- One row for each local day an occurrence touches; `first` is 1 on the first of them. `traits` has a bit for
-- each thing that can be filtered by.
CREATE TABLE day (
    day TEXT NOT NULL,
    start INTEGER NOT NULL,
    occurrence INTEGER NOT NULL,
    event INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    traits INTEGER NOT NULL,
    first INTEGER NOT NULL,
    PRIMARY KEY (day, start, occurrence)
) STRICT, WITHOUT ROWID;

CREATE TABLE trait (
    bit INTEGER PRIMARY KEY,
    topic TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;

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
