package in.sakshi.query.access;

import in.sakshi.desk.query.Line;

/** Up to where the ledger of views stands on the shelves: the number of the next look. */
record ReadOn(String id, long position) implements Line {

    static final String ID = "views";
}
