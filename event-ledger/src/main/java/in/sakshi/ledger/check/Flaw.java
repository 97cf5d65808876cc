package in.sakshi.ledger.check;

/** What kind of thing is wrong with a ledger or with what was said about it. */
public enum Flaw {
    /** Bytes that do not have the form in which they were written, or something that should be there and is not. */
    ILLEGIBLE,
    /** A number that no commit has, though later ones are there. */
    MISSING,
    /** A number that came before. */
    REPEATED,
    /** A commit stands in the place of another one. */
    OUT_OF_PLACE,
    /** A leaf that is not what its hash says. */
    LEAF_ALTERED,
    /** A payload that is not what its digest says. */
    PAYLOAD_ALTERED,
    /** A field beside the leaf that says something else than the leaf. */
    COPY_ALTERED,
    /** A leaf whose parts do not fit each other. */
    INCONSISTENT,
    /** A stream that does not go on where it ended, or does not name its own past. */
    STREAM_BROKEN,
    /** A commit dated before its predecessor. */
    BACKDATED,
    /** A command recorded twice. */
    COMMAND_REPEATED,
    /** An event recorded twice. */
    EVENT_REPEATED,
    /** Parts of several ledgers in one. */
    FOREIGN,
    /** The ledger ends before, or differs from, what somebody was told. */
    ACKNOWLEDGED_LOST,
    /** A command is recorded that a client was told is not. */
    REFUSED_RECORDED,
    /** A command that was sent after another was acknowledged has the smaller number. */
    ORDER_REVERSED,
    /** A reader saw something else than a prefix of the ledger. */
    READER_MISLED,
    /** A projection shows something else than the fold of the ledger. */
    PROJECTION_DIFFERS
}
