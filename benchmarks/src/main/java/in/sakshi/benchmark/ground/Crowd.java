package in.sakshi.benchmark.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Writers who all start at once, each doing one share of the work, item after item, waiting for each to be done. */
public final class Crowd {

    private static final int LONGEST_MINUTES = 5;

    private Crowd() {}

    /** What is done with one item. */
    @FunctionalInterface
    public interface Work<T> {
        void with(T item) throws Exception;
    }

    /**
     * Has the shares done, by as many threads as there are shares.
     *
     * @return items a second, from the common start to the last one's end
     */
    public static <T> double perSecond(List<List<T>> shares, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(shares.size());
        try {
            CountDownLatch ready = new CountDownLatch(shares.size());
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Void>> members = new ArrayList<>();
            for (List<T> share : shares) {
                members.add(threads.submit(member(share, work, ready, start)));
            }
            ready.await();
            long began = System.nanoTime();
            start.countDown();
            for (Future<Void> member : members) {
                await(member);
            }
            long items = shares.stream().mapToLong(List::size).sum();
            return items * 1e9 / (System.nanoTime() - began);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<Void> member(List<T> share, Work<T> work, CountDownLatch ready, CountDownLatch start) {
        return () -> {
            ready.countDown();
            start.await();
            for (T item : share) {
                work.with(item);
            }
            return null;
        };
    }

    private static void await(Future<Void> member) throws Exception {
        try {
            member.get(LONGEST_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
