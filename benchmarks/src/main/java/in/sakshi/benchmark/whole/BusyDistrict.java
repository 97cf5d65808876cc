package in.sakshi.benchmark.whole;

import in.sakshi.benchmark.ground.Crowd;
import in.sakshi.benchmark.ground.Workspace;
import in.sakshi.standalone.district.District;
import in.sakshi.standalone.district.Team;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The standalone service with many cases in its books, and clients at its counter. */
final class BusyDistrict implements AutoCloseable {

    /** So many clients it is mostly measured with. */
    static final int CLIENTS = 16;

    private static final int BOARD_READERS = 4;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** The books of a hundred thousand cases lie in the memory of the service, and take eight of these. */
    private static final List<String> ROOM = List.of("-Xmx12g");

    private final Workspace workspace;
    private final Standalone standalone;
    private final Counter counter;
    private final Stock stock;

    private BusyDistrict(Workspace workspace, Standalone standalone, Stock stock) {
        this.workspace = workspace;
        this.standalone = standalone;
        this.counter = new Counter(standalone.root());
        this.stock = stock;
    }

    /** Fills a ledger with so many cases, starts the service on it and waits until its books hold them. */
    static BusyDistrict with(int cases) throws Exception {
        Workspace workspace = new Workspace();
        Stock stock = Stock.fill(workspace.path("data").resolve("ledger"), cases);
        Standalone standalone = Standalone.start(workspace.path("data"), ROOM);
        BusyDistrict district = new BusyDistrict(workspace, standalone, stock);
        try {
            district.awaitBooks();
        } catch (InterruptedException | TimeoutException e) {
            district.close();
            throw e;
        }
        return district;
    }

    /** Waits until all is in the books that is in the ledger. */
    void awaitBooks() throws InterruptedException, TimeoutException {
        standalone.awaitAnswer("/actuator/prometheus", Rebuild::isThere, LONGEST);
    }

    /** Has so many cases lived through by so many clients. */
    CaseworkPhase work(int clients, int lifecycles) throws Exception {
        List<List<Lifecycle>> shares = new ArrayList<>();
        IntStream.range(0, clients).forEach(client -> shares.add(new ArrayList<>()));
        List<Team> teams = District.teams();
        for (int n = 0; n < lifecycles; n++) {
            shares.get(n % clients).add(new Lifecycle(teams.get(n % teams.size())));
        }
        Latencies latencies = new Latencies();
        Meters before = meters();
        double perSecond = Crowd.perSecond(shares, lifecycle -> lifecycle.live(counter, latencies));
        Meters since = meters().since(before);
        return new CaseworkPhase(
                perSecond,
                latencies,
                since.meanMillis("sakshi_commands_seconds"),
                since.meanMillis("sakshi_ledger_commit_seconds"));
    }

    /** Pages of cases that were there from the beginning. */
    Latencies readCases(int pages) throws Exception {
        return read(pages, CLIENTS, n -> "/api/cases/" + caseAt(n));
    }

    /** The same as of now, which has to be made from all that happened in the case. */
    Latencies readCasesAsOf(int pages) throws Exception {
        String moment = Counter.encoded(Instant.now().minus(Duration.ofSeconds(1)));
        return read(pages, CLIENTS, n -> "/api/cases/" + caseAt(n) + "?asOf=" + moment);
    }

    /** What is pending in the whole district. */
    Latencies readBoards(int boards) throws Exception {
        return read(boards, BOARD_READERS, n -> "/api/pendency?unit=" + Counter.encoded(District.UNIT));
    }

    private String caseAt(int n) {
        return stock.some().get(n % stock.some().size());
    }

    private Latencies read(int pages, int readers, IntFunction<String> path) throws Exception {
        List<List<Integer>> shares = IntStream.range(0, Math.min(pages, readers))
                .mapToObj(reader -> IntStream.range(0, pages)
                        .filter(n -> n % readers == reader)
                        .boxed()
                        .toList())
                .toList();
        Latencies latencies = new Latencies();
        var unused =
                Crowd.perSecond(shares, n -> latencies.time(() -> counter.ask(District.SUPERVISOR, path.apply(n))));
        return latencies;
    }

    private Meters meters() throws IOException, InterruptedException {
        return Meters.of(counter.ask(District.SUPERVISOR, "/actuator/prometheus"));
    }

    @Override
    public void close() throws IOException {
        standalone.close();
        workspace.close();
    }
}
