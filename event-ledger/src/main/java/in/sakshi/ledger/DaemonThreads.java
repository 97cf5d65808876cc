package in.sakshi.ledger;

import java.util.concurrent.ThreadFactory;

/** Threads that have a name and do not keep a process alive that is otherwise done. */
final class DaemonThreads {

    private DaemonThreads() {}

    static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
