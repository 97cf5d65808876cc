package in.sakshi.command.door;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Many callers before the door at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Has so many callers ask together, and waits for all their replies. */
    static List<Reply> ask(int callers, Callable<Reply> asking) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            CyclicBarrier start = new CyclicBarrier(callers);
            Callable<Reply> together = () -> {
                start.await(20, TimeUnit.SECONDS);
                return asking.call();
            };
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : threads.invokeAll(
                    Stream.generate(() -> together).limit(callers).toList(), 60, TimeUnit.SECONDS)) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            threads.shutdownNow();
        }
    }
}
