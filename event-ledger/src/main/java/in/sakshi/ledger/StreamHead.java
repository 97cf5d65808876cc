package in.sakshi.ledger;

/**
 * The latest event seen on a stream.
 *
 * @param sequence its sequence
 * @param leafHash leaf hash of the commit that holds it
 */
record StreamHead(long sequence, Hash leafHash) {

    /** Where the stream stood after a commit that touched it. */
    static StreamHead in(Commit commit, String stream) {
        long last = -1;
        for (CommittedEvent event : commit.events()) {
            if (event.stream().equals(stream)) {
                last = event.sequence();
            }
        }
        return new StreamHead(last, commit.leafHash());
    }

    StreamHead later(StreamHead other) {
        return other.sequence > sequence ? other : this;
    }
}
