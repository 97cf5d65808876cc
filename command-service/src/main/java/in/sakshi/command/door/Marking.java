package in.sakshi.command.door;

import in.sakshi.ledger.secrecy.DataKey;

/**
 * Marks commands, so that each is known again.
 *
 * @param key for their fingerprints, the same in all processes
 */
record Marking(DataKey key) {

    /** The purpose for which the ledger's key ring has that key. */
    static final String PURPOSE = "commands";

    /** What tells this command from any other that might be sent under the same id. */
    CommandMark of(Asked asked) {
        return new CommandMark(asked.name(), Fingerprint.of(asked, key));
    }
}
