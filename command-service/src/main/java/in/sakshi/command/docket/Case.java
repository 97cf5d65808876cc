package in.sakshi.command.docket;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.casework.OpenFile;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A case of any kind, as Axon keeps it (प्रकरण): gives its file to the rules and each event back to the file. The rules are elsewhere. */
@Aggregate(cache = "recentCases")
public class Case {

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it, by reflection.
    private @Nullable String stream;

    private @Nullable OpenFile file;

    /** For Axon: a case of which nothing is known yet. */
    Case() {}

    /** A case that begins with these events. */
    Case(List<CaseEvent> events) {
        record(events);
    }

    /** Records what the rule makes of the file. */
    void decide(Function<OpenFile, List<CaseEvent>> rule) {
        record(rule.apply(file()));
    }

    /** The file as it is now. */
    OpenFile file() {
        if (file == null) {
            throw new IllegalStateException("case: nothing is recorded of it");
        }
        return file;
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        stream = event.caseId().toString();
        file = file == null ? Files.opened(event) : file.after(event);
    }

    private static void record(List<CaseEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
