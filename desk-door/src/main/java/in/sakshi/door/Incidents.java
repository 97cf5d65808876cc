package in.sakshi.door;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes faults of our own in the log, each once, under an id that the caller is given. */
public final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Notes a fault and says under which id. */
    public UUID note(Throwable failure) {
        UUID id = UUID.randomUUID();
        LOG.error("incident {}: a request failed through a fault of this service", id, new Trace(failure));
        return id;
    }

    /**
     * What is left of a failure for the log: what it was and where, but not what it said, as the messages of libraries quote
     * what they were given. Our own exceptions say nothing that may not be logged.
     */
    private static final class Trace extends Exception {

        Trace(Throwable failure) {
            super(summary(failure), failure.getCause() == null ? null : new Trace(failure.getCause()));
            setStackTrace(failure.getStackTrace());
        }

        private static String summary(Throwable failure) {
            String type = failure.getClass().getName();
            return type.startsWith("in.sakshi.") ? type + ": " + failure.getMessage() : type;
        }
    }
}
