package in.sakshi.command.door;

import static java.util.Map.entry;

import in.sakshi.command.acting.PostingOver;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.door.NotPermitted;
import in.sakshi.door.OutsideOfUnit;
import in.sakshi.ledger.LedgerBusy;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.OutOfSequence;
import in.sakshi.ledger.OutcomeUnknown;
import in.sakshi.ledger.TooLarge;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * All the ways of being turned away. The name is part of the API, as the problem's type; the sentences stand in the door's
 * words under {@code problem.<name>}.
 */
enum ProblemKind {
    /** The body is not what the command wants. */
    BAD_INPUT(400, "bad-input"),
    /** The connection broke before all was read or answered. */
    INCOMPLETE(400, "bad-input"),
    /** The header that names the command's id is missing or no UUID. */
    NO_KEY(400, "bad-input"),
    /** The request is none that this service understands. */
    BAD_REQUEST(400, "bad-input"),
    /** The officer has another posting by now than when the command came in. */
    POSTING_CHANGED(401, "not-permitted"),
    /** It is no task of the post that the officer holds. */
    NOT_PERMITTED(403, "not-permitted"),
    /** The command names a station or district outside of the officer's unit. */
    OUTSIDE_OF_UNIT(403, "not-permitted"),
    /** There is nothing at that address. */
    NOT_FOUND(404, "bad-input"),
    /** There is no such command. */
    UNKNOWN_COMMAND(404, "bad-input"),
    /** There is no such complaint. */
    UNKNOWN_COMPLAINT(404, "refused"),
    /** The address takes another method. */
    METHOD_NOT_ALLOWED(405, "bad-input"),
    /** The caller wants another form of answer than there is. */
    NOT_ACCEPTABLE(406, "bad-input"),
    /** The command's id was used for another command, another body or by another officer. */
    KEY_REUSED(409, "conflict"),
    /** The body, or what the command would record, is too large. */
    TOO_LARGE(413, "bad-input"),
    /** The body is not said to be JSON. */
    NOT_JSON(415, "bad-input"),
    /** The law of the desk says no. */
    REFUSED(422, "refused"),
    /** The fault is ours. */
    ERROR(500, "error"),
    /** Too much waits to be recorded. */
    BUSY(503, "busy"),
    /** Others recorded on the same case first, again and again. */
    CONTENDED(503, "busy"),
    /** The ledger cannot be reached, or is full. */
    UNAVAILABLE(503, "unavailable"),
    /** It is not known yet whether the command was recorded. */
    OUTCOME_UNKNOWN(503, "unknown-outcome");

    private static final Map<Class<? extends Throwable>, ProblemKind> BY_FAILURE = Map.ofEntries(
            entry(BadInput.class, BAD_INPUT),
            entry(Refusal.class, REFUSED),
            entry(PostingOver.class, POSTING_CHANGED),
            entry(NotPermitted.class, NOT_PERMITTED),
            entry(OutsideOfUnit.class, OUTSIDE_OF_UNIT),
            entry(AggregateNotFoundException.class, UNKNOWN_COMPLAINT),
            entry(AsyncRequestNotUsableException.class, INCOMPLETE),
            entry(TooLarge.class, TOO_LARGE),
            entry(LedgerBusy.class, BUSY),
            entry(OutOfSequence.class, CONTENDED),
            entry(ConcurrencyException.class, CONTENDED),
            entry(LockAcquisitionFailedException.class, CONTENDED),
            entry(LedgerUnavailable.class, UNAVAILABLE),
            entry(OutcomeUnknown.class, OUTCOME_UNKNOWN));

    private final int status;
    private final String outcome;

    ProblemKind(int status, String outcome) {
        this.status = status;
        this.outcome = outcome;
    }

    /** What a failure is to the caller, whatever it was wrapped in on its way. */
    static ProblemKind of(Throwable failure) {
        return Causes.of(failure).flatMap(ProblemKind::known).findFirst().orElse(ERROR);
    }

    private static Stream<ProblemKind> known(Throwable cause) {
        if (cause instanceof TurnedAway turnedAway) {
            return Stream.of(turnedAway.kind());
        }
        return BY_FAILURE.entrySet().stream()
                .filter(known -> known.getKey().isInstance(cause))
                .map(Map.Entry::getValue);
    }

    /** What the framework means that turned a request away with that status before it came to the door. */
    static ProblemKind ofStatus(int status) {
        ProblemKind otherwise = status >= 500 ? ERROR : BAD_REQUEST;
        return Stream.of(NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, TOO_LARGE, NOT_JSON)
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(otherwise);
    }

    /** HTTP status. */
    int status() {
        return status;
    }

    /** How the meters count it. */
    String outcome() {
        return outcome;
    }

    /** Stable name of this kind of problem, {@code urn:sakshi:problem:key-reused}. */
    URI type() {
        return URI.create(
                "urn:sakshi:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether it is worth coming again with the same request. */
    boolean passes() {
        return status == 503;
    }
}
