package in.sakshi.ledger.wiring;

import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.ledger.wiring.Malkhana.Event.Deposited;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The register of seized things: a line says what was deposited, by whom. A thing named "harm" cannot be entered. */
@ProcessingGroup(MalkhanaRegister.GROUP)
class MalkhanaRegister {

    static final String GROUP = "malkhana-register";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    @EventHandler
    void on(Deposited event, @MetaDataValue(CommandMetadata.OFFICER) String officer) {
        threads.add(Thread.currentThread().getName());
        if (event.thing().equals("harm")) {
            throw new IllegalStateException("this thing cannot be entered");
        }
        lines.add(event.number() + " " + event.thing() + " by " + officer);
    }

    List<String> lines() {
        return lines;
    }

    /** The threads on which it has handled anything. */
    Set<String> threads() {
        return threads;
    }
}
