package in.sakshi.query.door;

import in.sakshi.complaint.ComplaintEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** A register that does not go on until it is told to. */
@ProcessingGroup(SlowRegister.GROUP)
class SlowRegister {

    static final String GROUP = "slow-register";

    private final CountDownLatch told = new CountDownLatch(1);

    @EventHandler
    void on(ComplaintEvent event) throws InterruptedException {
        if (!told.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nobody has told this register to go on");
        }
    }

    void goOn() {
        told.countDown();
    }
}
