-- What could not be delivered, and why; never what it said. It goes with its conversation, or after 30 days.

CREATE TABLE dead_letter (
    owner TEXT NOT NULL,
    conversation TEXT NOT NULL,
    seq INTEGER NOT NULL,
    died_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (owner, conversation, seq)
);
CREATE INDEX dead_letter_died ON dead_letter (died_at);
