package in.sakshi.benchmark.whole;

import in.sakshi.benchmark.ground.Crowd;
import in.sakshi.benchmark.ground.Workspace;
import in.sakshi.benchmark.measure.Comparison;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Rounds;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import in.sakshi.fact.Kolkata;
import in.sakshi.standalone.district.District;
import in.sakshi.standalone.district.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the service does in a second against what a former build of it does, in the same run: what has been added since costs so much. Both begin
 * with nothing, take down the same cases over HTTP, one in ten of them of rape, and answer the same questions about them.
 */
public final class AgainstFormer implements Measure {

    private static final String COMMANDS = "former_commands";
    private static final String CASES = "former_case_pages";
    private static final String BOOKS = "former_book_pages";

    /** The issue that brought logins, masks and encryption allows them 15 %. */
    private static final double BOUND = 0.85;

    private static final int CLIENTS = 16;
    private static final int LIFECYCLES = 800;
    private static final int GUARDED_OF = 10;
    private static final int PAGES = 3_000;
    private static final int PAGES_OF_BOOKS = 400;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Path former;

    /** @param former the runnable jar of that build */
    public AgainstFormer(Path former) {
        this.former = former;
    }

    @Override
    public List<Target> targets() {
        return List.of(
                Target.atLeast(COMMANDS, BOUND, "Lifecycles a second, 16 clients, against the former build"),
                Target.atLeast(CASES, BOUND, "Pages of cases a second, 16 readers, against the former build"),
                Target.atLeast(
                        BOOKS,
                        BOUND,
                        "Pages of 50 lines of a book a second, 16 readers, every tenth line guarded most closely, against"
                                + " the former build"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        try (Workspace workspace = new Workspace();
                Side ours = new Side(Standalone.start(workspace.path("ours")), scale);
                Side theirs = new Side(Standalone.startFormer(former, workspace.path("theirs")), scale)) {
            ours.awaitReady();
            theirs.awaitReady();
            Comparison commands = scale.fewRounds().compare(ours::lifecycles, theirs::lifecycles);
            for (Side side : List.of(ours, theirs)) {
                side.beginGuarded();
                side.awaitBooks();
            }
            Rounds rounds = scale.rounds();
            Comparison cases = rounds.compare(ours::pagesOfCases, theirs::pagesOfCases);
            Comparison books = rounds.compare(ours::pagesOfBooks, theirs::pagesOfBooks);
            return List.of(finding(COMMANDS, commands), finding(CASES, cases), finding(BOOKS, books));
        }
    }

    private static Finding finding(String key, Comparison comparison) {
        return new Finding(key, comparison.ratio(), comparison.inWords("/s"));
    }

    /** One of the two builds at work. */
    private static final class Side implements AutoCloseable {

        private final Standalone standalone;
        private final Scale scale;
        private final Counter counter;
        private final List<Team> teams = District.teams();
        private final List<Lifecycle> lifecycles = new ArrayList<>();
        private final int year = Kolkata.dateAt(Instant.now()).getYear();

        Side(Standalone standalone, Scale scale) {
            this.standalone = standalone;
            this.scale = scale;
            this.counter = new Counter(standalone.root());
        }

        void awaitReady() throws InterruptedException, TimeoutException {
            standalone.awaitReady(LONGEST);
        }

        void awaitBooks() throws InterruptedException, TimeoutException {
            standalone.awaitAnswer("/actuator/prometheus", Rebuild::isThere, LONGEST);
        }

        double lifecycles() throws Exception {
            List<Lifecycle> begun = IntStream.range(0, scale.of(LIFECYCLES))
                    .mapToObj(n -> new Lifecycle(team(n)))
                    .toList();
            lifecycles.addAll(begun);
            return Crowd.perSecond(shared(begun), lifecycle -> lifecycle.live(counter, new Latencies()));
        }

        /** One case of rape for every ten others. */
        void beginGuarded() throws Exception {
            for (int n = 0; n < lifecycles.size() / GUARDED_OF; n++) {
                new Lifecycle(team(n)).beginGuarded(counter);
            }
        }

        double pagesOfCases() throws Exception {
            return pages(
                    PAGES,
                    n -> lifecycles.get(n % lifecycles.size()).page(),
                    n -> lifecycles.get(n % lifecycles.size()).team());
        }

        double pagesOfBooks() throws Exception {
            return pages(
                    PAGES_OF_BOOKS,
                    n -> "/api/registers/help-desk?size=50&station=" + team(n).station() + "&year=" + year,
                    this::team);
        }

        private double pages(int full, IntFunction<String> path, IntFunction<Team> team) throws Exception {
            List<Integer> all = IntStream.range(0, scale.of(full)).boxed().toList();
            return Crowd.perSecond(shared(all), n -> counter.ask(team.apply(n).inCharge(), path.apply(n)));
        }

        private Team team(int n) {
            return teams.get(n % teams.size());
        }

        private static <T> List<List<T>> shared(List<T> all) {
            return IntStream.range(0, Math.min(all.size(), CLIENTS))
                    .mapToObj(client -> IntStream.range(0, all.size())
                            .filter(n -> n % CLIENTS == client)
                            .mapToObj(all::get)
                            .toList())
                    .toList();
        }

        @Override
        public void close() {
            standalone.close();
        }
    }
}
