package in.sakshi.ledger;

/** Why a batch was not stored to its end: the fate of its first commit that was not. Those behind it are not stored either. */
sealed interface Obstacle {

    /** There is none. */
    record None() implements Obstacle {}

    /** Its number bears a commit of another appender. */
    record NumberTaken(Commit by) implements Obstacle {}

    /** Its command is recorded already. */
    record CommandTaken(Commit first) implements Obstacle {}

    /** A place in a stream that it claims is taken. */
    record PlaceTaken(StreamLink place, Commit by) implements Obstacle {}

    /** The store took none of it, and it will not turn up later. */
    record Refused(Exception cause) implements Obstacle {}

    /** What is stored at its number is not what was recorded there; whose it was cannot be told. */
    record Damaged(DamagedLedger how) implements Obstacle {}

    /** The ledger was closed before it could be known. */
    record Abandoned() implements Obstacle {}
}
