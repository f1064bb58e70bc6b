-- Everything a turn commits. Times are milliseconds since 1970-01-01 UTC. Columns called sealed, and every blob but the
-- hashes, are encrypted. Owner and conversation ids stay as they are: on the web they are random, and every query of a
-- turn finds its rows by them.

CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE conversation (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    ended INTEGER NOT NULL DEFAULT 0,
    next_seq INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state BLOB,
    reference BLOB,
    PRIMARY KEY (owner, id)
);
CREATE INDEX conversation_expires ON conversation (expires_at);

CREATE TABLE person (
    owner TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    profile BLOB NOT NULL
);

-- A row for each message that was handled; id is a keyed hash. Its rows in the outbox are first_seq to last_seq, the echo
-- being the first of them. Rows are added in the order of time, so the oldest have the lowest rowids.
CREATE TABLE inbox (
    owner TEXT NOT NULL,
    conversation TEXT NOT NULL,
    id BLOB NOT NULL,
    echoed INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (owner, conversation, id)
);

-- due_at is null where the client fetches its rows by seq; otherwise it is when delivery is tried next.
CREATE TABLE outbox (
    owner TEXT NOT NULL,
    conversation TEXT NOT NULL,
    seq INTEGER NOT NULL,
    due_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    expires_at INTEGER,
    activity BLOB NOT NULL,
    PRIMARY KEY (owner, conversation, seq)
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_expires ON outbox (expires_at) WHERE expires_at IS NOT NULL;

-- wake_at is due_at until an attempt fails; then it is when to try again.
CREATE TABLE planned (
    owner TEXT NOT NULL,
    conversation TEXT NOT NULL,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    wake_at INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    payload BLOB NOT NULL,
    PRIMARY KEY (owner, conversation, id)
);
CREATE INDEX planned_wake ON planned (wake_at);

-- Helplines that were shown, counted without any identity.
CREATE TABLE referral (
    date TEXT NOT NULL,
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    tier INTEGER NOT NULL
);

-- Conversations that were erased on request, as keyed hashes: nothing may create them anew for a day.
CREATE TABLE tombstone (
    hash BLOB PRIMARY KEY,
    erased_at INTEGER NOT NULL
) WITHOUT ROWID;
