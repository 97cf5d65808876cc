package in.sakshi.ledger.wiring;

import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.mongo.UnfitServer;
import in.sakshi.ledger.secrecy.KeysNotOpened;
import in.sakshi.ledger.segment.LedgerNotOpened;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Tells whoever starts the service in one sentence why it does not start, instead of a stack trace. */
final class CannotStartAnalyzer implements FailureAnalyzer {

    /** Failures whose message is such a sentence. */
    private static final Set<Class<? extends Throwable>> SPEAKING = Set.of(
            CannotStart.class,
            UnfitServer.class,
            LedgerNotOpened.class,
            KeysNotOpened.class,
            LedgerUnavailable.class,
            DamagedLedger.class);

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> sentence(cause).map(sentence -> new FailureAnalysis(sentence, null, failure)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> sentence(Throwable cause) {
        return SPEAKING.contains(cause.getClass()) ? Stream.of(String.valueOf(cause.getMessage())) : Stream.empty();
    }
}
