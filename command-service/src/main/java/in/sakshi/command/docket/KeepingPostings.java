package in.sakshi.command.docket;

import in.sakshi.command.acting.Desk;
import in.sakshi.command.posting.Posting;
import in.sakshi.desk.command.NoteLeave;
import in.sakshi.desk.command.PostOfficer;
import in.sakshi.desk.command.PostingCommand;
import in.sakshi.desk.command.RelieveOfficer;
import in.sakshi.posting.PostingEvent;
import in.sakshi.posting.Postings;
import in.sakshi.shelf.staff.RecordedPostings;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Takes postings, reliefs and leaves down (तैनाती दर्ज करना). No aggregate of Axon's: the stream holds every officer of the state, and to
 * fold it for each would take the longer the more there are. What is read on before each decision is all there is, or the number of
 * the next event is taken and it is decided again.
 */
@Component
class KeepingPostings {

    private final RecordedPostings postings;
    private final EventStore events;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    KeepingPostings(RecordedPostings postings, EventStore events) {
        this.postings = postings;
        this.events = events;
    }

    @CommandHandler
    void handle(PostOfficer command, Desk desk) {
        decide(command, desk);
    }

    @CommandHandler
    void handle(RelieveOfficer command, Desk desk) {
        decide(command, desk);
    }

    @CommandHandler
    void handle(NoteLeave command, Desk desk) {
        decide(command, desk);
    }

    private void decide(PostingCommand command, Desk desk) {
        oneAtATime.lock();
        CurrentUnitOfWork.get().onCleanup(over -> oneAtATime.unlock());
        RecordedPostings.State state = postings.readOn();
        List<PostingEvent> decided = Posting.decide(state.postings().of(command.officerId()), command, desk);
        for (int i = 0; i < decided.size(); i++) {
            events.publish(new GenericDomainEventMessage<>(
                    Postings.STREAM, Postings.STREAM, state.next() + i, decided.get(i)));
        }
        CurrentUnitOfWork.get().afterCommit(done -> postings.recorded(state.next(), decided));
    }
}
