package in.sakshi.query.door;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All the ways of being turned away. The name is part of the API, as the problem's type; the sentences stand in the door's
 * words under {@code problem.<name>}.
 */
enum ProblemKind {
    /** Some parameters are wrong. */
    BAD_QUESTION(400),
    /** The request is none that this service understands. */
    BAD_REQUEST(400),
    /** What is asked names a person, and stands in an address. */
    NOT_IN_AN_ADDRESS(400),
    /** What is asked for is too much for one file. */
    TOO_MANY_LINES(400),
    /** The officer’s post may not ask this. */
    NOT_PERMITTED(403),
    /** What is asked about lies outside of the officer’s unit. */
    OUTSIDE_OF_UNIT(403),
    /** What is most closely guarded goes into no file without a purpose. */
    PURPOSE_NEEDED(403),
    /** There is nothing in the case that the officer could open. */
    NOTHING_TO_OPEN(403),
    /** There is nothing at that address. */
    NOT_FOUND(404),
    /** There is no such case. */
    UNKNOWN_CASE(404),
    /** There is no such station. */
    UNKNOWN_STATION(404),
    /** There is no such unit. */
    UNKNOWN_UNIT(404),
    /** The address takes another method. */
    METHOD_NOT_ALLOWED(405),
    /** The caller wants another form of answer than there is. */
    NOT_ACCEPTABLE(406),
    /** The record of the case was destroyed by order. */
    RECORD_DESTROYED(410),
    /** The fault is ours. */
    ERROR(500),
    /** The register has not read so far yet. */
    NOT_READ_YET(503),
    /** The registers cannot be reached. */
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** What the framework means that turned a request away with that status. */
    static ProblemKind ofStatus(int status) {
        ProblemKind otherwise = status >= 500 ? ERROR : BAD_REQUEST;
        return Stream.of(NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE)
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(otherwise);
    }

    /** HTTP status. */
    int status() {
        return status;
    }

    /** Stable name of this kind of problem, {@code urn:sakshi:problem:unknown-case}. */
    URI type() {
        return URI.create(
                "urn:sakshi:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether it is worth coming again with the same request. */
    boolean passes() {
        return status == 503;
    }
}
