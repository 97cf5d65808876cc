package in.sakshi.ledger;

/** Somebody else recorded on the stream first, or the draft would leave a hole in it: decide again on the newer state. */
public final class OutOfSequence extends NotRecorded {

    public OutOfSequence(String stream, long firstSequence) {
        super("stream " + stream + ": sequence " + firstSequence
                + " is taken, or the one before it is missing (expected: the next one of the stream as it is now)");
    }
}
