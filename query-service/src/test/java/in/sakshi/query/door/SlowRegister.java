package in.sakshi.query.door;

import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.ledger.axon.ReadingPosition;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.beans.factory.ObjectProvider;

/** A register that does not go on until it is told to, and that fails when it has just been emptied. */
@ProcessingGroup(SlowRegister.GROUP)
class SlowRegister {

    static final String GROUP = "slow-register";

    private final CountDownLatch told = new CountDownLatch(1);
    private final Set<String> lines = ConcurrentHashMap.newKeySet();
    private final ObjectProvider<ReadingPosition> reading;
    private volatile long readWhenEmptied = Long.MAX_VALUE;

    SlowRegister(ObjectProvider<ReadingPosition> reading) {
        this.reading = reading;
    }

    @EventHandler
    void on(ComplaintEvent event, @MessageIdentifier String id) throws InterruptedException {
        if (!told.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nobody has told this register to go on");
        }
        lines.add(id);
    }

    @ResetHandler
    void reset() {
        lines.clear();
        readWhenEmptied = reading.getObject().of(GROUP);
        throw new IllegalStateException("this register fails when it is emptied");
    }

    void goOn() {
        told.countDown();
    }

    /** The ids of the events that stand in it. */
    Set<String> lines() {
        return Set.copyOf(lines);
    }

    /** Up to where it was said to have read when it was emptied. */
    long readWhenEmptied() {
        return readWhenEmptied;
    }
}
