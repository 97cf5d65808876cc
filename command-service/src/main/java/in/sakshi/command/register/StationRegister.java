package in.sakshi.command.register;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a {@link Book}, and with it the lock that lets one complaint at a time take a number. Kept in memory between
 * commands, as a full year's book is long to read.
 */
@Aggregate(cache = "recentBooks")
public class StationRegister {

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it, by reflection.
    private @Nullable String stream;

    private @Nullable Book book;

    /** For Axon: a book nobody has written in yet. */
    public StationRegister() {}

    /**
     * Gives the next number of the book.
     *
     * @param id which book; the one under whose stream this register was loaded
     */
    public EntryNumber give(RegisterId id, CaseId entry, Happened happened) {
        SerialGiven given = (book == null ? new Book(id, 0) : book).give(entry, happened);
        apply(given);
        return new EntryNumber(id, given.serial());
    }

    @EventSourcingHandler
    void on(SerialGiven event) {
        stream = event.registerId().toString();
        book = (book == null ? new Book(event.registerId(), 0) : book).after(event);
    }
}
