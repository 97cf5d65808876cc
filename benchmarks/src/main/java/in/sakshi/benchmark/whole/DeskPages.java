package in.sakshi.benchmark.whole;

import in.sakshi.benchmark.ground.Crowd;
import in.sakshi.benchmark.ground.Workspace;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import in.sakshi.fact.Kolkata;
import in.sakshi.standalone.district.District;
import in.sakshi.standalone.district.Team;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of the desk with 10,000 cases in the books, each opened many times by several officers at once. */
public final class DeskPages implements Measure {

    private static final String STATION = "desk_station_page_p95_ms";
    private static final String BOARD = "desk_board_page_p95_ms";

    private static final int CASES = 10_000;
    private static final int AT_STATIONS = 4;
    private static final int ABOVE = 2;
    private static final int TIMES = 100;
    private static final int WARM_UPS = 40;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration YESTERDAY = Duration.ofDays(1);
    private static final Pattern CASE_IN_A_BOOK = Pattern.compile("href=\"/desk/cases/([0-9a-f-]{36})\"");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy'+'HH:mm", Locale.ROOT).withZone(Kolkata.ZONE);

    @Override
    public List<Target> targets() {
        return List.of(
                Target.atMost(
                        STATION, 200, "The slowest page of a station, 4 officers at once, 10,000 cases: p95 in ms"),
                Target.atMost(
                        BOARD, 200, "The slowest page of a district, 2 officers at once, 10,000 cases: p95 in ms"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        try (Workspace workspace = new Workspace()) {
            var unused = Stock.fill(workspace.path("data").resolve("ledger"), scale.of(CASES));
            try (Standalone standalone = Standalone.startWithItsPages(workspace.path("data"))) {
                standalone.awaitReady(LONGEST);
                Team team = District.teams().get(0);
                Map<String, Latencies> ofAStation = new LinkedHashMap<>();
                Browsing inCharge = new Browsing(standalone.pages()).logIn(team.inCharge());
                String hers = caseIn(inCharge.open("/desk/registers/help-desk?station=" + team.station()));
                for (String page : ofAStation(team, hers)) {
                    ofAStation.put(page, opened(inCharge, page, AT_STATIONS, scale));
                }
                Map<String, Latencies> ofADistrict = new LinkedHashMap<>();
                Browsing chief = new Browsing(standalone.pages()).logIn(District.SUPERVISOR);
                for (String page : ofADistrict()) {
                    ofADistrict.put(page, opened(chief, page, ABOVE, scale));
                }
                return List.of(slowest(STATION, ofAStation), slowest(BOARD, ofADistrict));
            }
        }
    }

    private static String caseIn(String register) {
        return CASE_IN_A_BOOK
                .matcher(register)
                .results()
                .map(link -> link.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ofAStation(Team team, String hers) {
        String aCase = "/desk/cases/" + hers;
        return List.of(
                "/desk",
                "/desk/new",
                "/desk/due",
                "/desk/daily",
                "/desk/work",
                "/desk/fortnight",
                "/desk/notices",
                "/desk/officers",
                "/desk/search",
                "/desk/me",
                aCase,
                aCase + "/history",
                aCase + "/history?event=3",
                aCase + "/HoldCounsellingSession",
                aCase + "/views",
                "/desk/registers/help-desk?station=" + team.station(),
                "/desk/registers/referrals?station=" + team.station());
    }

    private static List<String> ofADistrict() {
        return List.of(
                "/desk/pendency",
                "/desk/pendency?asOf=" + MOMENT.format(Instant.now().minus(YESTERDAY)),
                "/desk/due");
    }

    private static Latencies opened(Browsing officer, String page, int officers, Scale scale) throws Exception {
        var unused = Crowd.perSecond(times(scale.of(WARM_UPS), officers), n -> officer.open(page));
        Latencies latencies = new Latencies();
        unused = Crowd.perSecond(times(scale.of(TIMES), officers), n -> latencies.time(() -> officer.open(page)));
        return latencies;
    }

    private static List<List<Integer>> times(int times, int officers) {
        List<List<Integer>> shares = new ArrayList<>();
        for (int reader = 0; reader < Math.min(officers, times); reader++) {
            shares.add(Collections.nCopies(Math.max(1, times / officers), reader));
        }
        return shares;
    }

    private static Finding slowest(String key, Map<String, Latencies> pages) {
        List<Map.Entry<String, Latencies>> fromTheSlowest = pages.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.comparingByValue(
                        (one, other) -> Double.compare(one.percentile(95), other.percentile(95)))))
                .toList();
        return new Finding(
                key,
                fromTheSlowest.get(0).getValue().percentile(95),
                fromTheSlowest.stream()
                        .map(page -> String.format(
                                Locale.ROOT,
                                "%s %.0f",
                                page.getKey().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"),
                                page.getValue().percentile(95)))
                        .collect(Collectors.joining(", ")));
    }
}
