package in.sakshi.command.register;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.register.ComplaintNumber;
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
    public ComplaintNumber give(RegisterId id, ComplaintId complaint, Happened happened) {
        SerialGiven given = (book == null ? new Book(id, 0) : book).give(complaint, happened);
        apply(given);
        return new ComplaintNumber(id, given.serial());
    }

    @EventSourcingHandler
    void on(SerialGiven event) {
        stream = event.registerId().toString();
        book = (book == null ? new Book(event.registerId(), 0) : book).after(event);
    }
}
