package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.ledger.LedgerBusy;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.OutOfSequence;
import in.sakshi.ledger.OutcomeUnknown;
import in.sakshi.ledger.TooLarge;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemKindTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new Refusal(Rule.STATION_UNKNOWN), ProblemKind.REFUSED, 422),
                arguments(new BadInput(List.of()), ProblemKind.BAD_INPUT, 400),
                arguments(new AggregateDeletedException("id", "gone"), ProblemKind.UNKNOWN_COMPLAINT, 404),
                arguments(new TooLarge("bytes", 2_000_000, 1_000_000), ProblemKind.TOO_LARGE, 413),
                arguments(new LedgerBusy(64), ProblemKind.BUSY, 503),
                arguments(new OutOfSequence("stream", 7), ProblemKind.CONTENDED, 503),
                arguments(new ConcurrencyException("raced"), ProblemKind.CONTENDED, 503),
                arguments(new LedgerUnavailable("away"), ProblemKind.UNAVAILABLE, 503),
                arguments(new OutcomeUnknown(UUID.randomUUID()), ProblemKind.OUTCOME_UNKNOWN, 503),
                arguments(new IllegalStateException("a fault of ours"), ProblemKind.ERROR, 500));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsKnownWhateverItIsWrappedIn(RuntimeException failure, ProblemKind kind, int status) {
        assertThat(ProblemKind.of(failure)).isEqualTo(kind);
        assertThat(ProblemKind.of(new IllegalStateException(new CompletionException(failure))))
                .isEqualTo(kind);
        assertThat(kind.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "413, TOO_LARGE",
        "415, NOT_JSON",
        "400, BAD_REQUEST",
        "431, BAD_REQUEST",
        "500, ERROR",
        "501, ERROR"
    })
    void aStatusOfTheFrameworkIsOneOfOurs(int status, ProblemKind kind) {
        assertThat(ProblemKind.ofStatus(status)).isEqualTo(kind);
    }

    @Test
    void theTypeIsTheNameForEver() {
        assertThat(ProblemKind.KEY_REUSED.type()).hasToString("urn:sakshi:problem:key-reused");
    }
}
