package in.sakshi.ledger.check;

import in.sakshi.ledger.Hash;

/**
 * Stored bytes that are not there, while the leaf still vouches for them: withheld or destroyed, which is no fault.
 *
 * @param commit number of the commit
 * @param event id of the event
 * @param digest of the bytes
 */
public record Withheld(long commit, String event, Hash digest) {}
