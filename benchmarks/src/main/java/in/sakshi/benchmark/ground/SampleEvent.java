package in.sakshi.benchmark.ground;

import in.sakshi.ledger.axon.Vocabulary;
import java.time.LocalDate;

/** What the benchmarks record where the domain does not matter: an event of the size that a desk's entries have. */
public sealed interface SampleEvent {

    /** The words of this toy domain. */
    Vocabulary VOCABULARY = Vocabulary.ofSealed(SampleEvent.class);

    /** A statement was taken down. */
    record StatementTaken(String caseId, int page, LocalDate takenOn, String officer, String words)
            implements SampleEvent {}
}
