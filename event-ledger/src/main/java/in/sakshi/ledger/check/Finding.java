package in.sakshi.ledger.check;

/**
 * One thing that is wrong.
 *
 * @param flaw what kind of thing
 * @param commit the commit that it is about, −1 if it is about none
 * @param place where that lies, for people
 * @param what a sentence: what was found, and what was expected; no personal data
 */
public record Finding(Flaw flaw, long commit, String place, String what) {

    /** The commit of a finding that is about none. */
    public static final long NO_COMMIT = -1;

    /** A finding about what was told rather than about what is stored. */
    static Finding told(Flaw flaw, long commit, String what) {
        return new Finding(flaw, commit, "", what);
    }

    @Override
    public String toString() {
        String subject =
                commit == NO_COMMIT ? "" : "commit " + commit + (place.isEmpty() ? ": " : " (" + place + "): ");
        return (subject.isEmpty() && !place.isEmpty() ? place + ": " : subject) + what;
    }
}
