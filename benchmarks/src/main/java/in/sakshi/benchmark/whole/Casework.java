package in.sakshi.benchmark.whole;

import in.sakshi.benchmark.measure.Figures;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A district at work: cases taken down, inquired and disposed of over HTTP by 1, 16 and 64 clients, and what is then asked of the
 * books, with 10,000 and with 100,000 cases in them.
 */
public final class Casework implements Measure {

    private static final String RATE = "lifecycles_per_s_";
    private static final String COMMANDS = "command_p95_ms_16";
    private static final String CASE = "case_p95_ms";
    private static final String CASE_AS_OF = "asof_case_p95_ms";
    private static final String BOARD = "board_p95_ms";
    private static final String SHARE = "ledger_share";
    private static final String SLOWDOWN = "slowdown_100k_vs_10k";

    private static final Map<String, Integer> SIZES = sizes();
    private static final List<Integer> CLIENTS = List.of(1, BusyDistrict.CLIENTS, 64);
    private static final int LIFECYCLES = 2_400;
    private static final int LIFECYCLES_OF_ONE = 600;

    private static Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("10k", 10_000);
        sizes.put("100k", 100_000);
        return sizes;
    }

    @Override
    public List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        SIZES.forEach((size, cases) -> CLIENTS.forEach(clients -> targets.add(rate(size, cases, clients))));
        targets.add(Target.atMost(COMMANDS, 150, "A command, 16 clients, 100,000 cases: p95 in ms"));
        targets.add(Target.atMost(CASE, 200, "The page of a case, 16 readers, 100,000 cases: p95 in ms"));
        targets.add(Target.atMost(CASE_AS_OF, 1_000, "The same, of a case as of a past moment: p95 in ms"));
        targets.add(Target.atMost(BOARD, 2_000, "The board of a district, 4 readers, 100,000 cases: p95 in ms"));
        targets.add(Target.told(SHARE, "The ledger’s share of the time that a command takes, 16 clients"));
        targets.add(Target.atMost(SLOWDOWN, 1.3, "Lifecycles a second with 10,000 cases by those with 100,000"));
        return targets;
    }

    private static Target rate(String size, int cases, int clients) {
        String key = RATE + size + "_" + clients;
        String what = String.format(
                "Lifecycles a second (receive, assign, assess, counsel, attach, propose, approve), %d clients, %,d cases",
                clients, cases);
        return clients == BusyDistrict.CLIENTS ? Target.atLeast(key, 100, what) : Target.told(key, what);
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        List<Finding> findings = new ArrayList<>();
        List<Finding> atTheEnd = new ArrayList<>();
        List<Double> atSixteen = new ArrayList<>();
        for (Map.Entry<String, Integer> size : SIZES.entrySet()) {
            try (BusyDistrict district = BusyDistrict.with(scale.of(size.getValue()))) {
                district.work(BusyDistrict.CLIENTS, scale.of(LIFECYCLES));
                CaseworkPhase sixteen = null;
                for (int clients : CLIENTS) {
                    CaseworkPhase phase =
                            district.work(clients, scale.of(clients == 1 ? LIFECYCLES_OF_ONE : LIFECYCLES));
                    Finding rate = new Finding(
                            RATE + size.getKey() + "_" + clients,
                            phase.perSecond(),
                            phase.commands().inWords());
                    findings.add(rate);
                    // All of it takes half an hour: whatever comes after must not take along what is known already.
                    System.out.println(rate.key() + " " + Figures.plain(rate.value()) + " " + rate.note());
                    sixteen = clients == BusyDistrict.CLIENTS ? phase : sixteen;
                }
                if (sixteen == null) {
                    throw new IllegalStateException("clients: " + CLIENTS + " (expected: 16 among them)");
                }
                atSixteen.add(sixteen.perSecond());
                atTheEnd = readings(district, sixteen, scale);
            }
        }
        findings.addAll(atTheEnd);
        findings.add(new Finding(
                SLOWDOWN,
                atSixteen.get(0) / atSixteen.get(1),
                Figures.plain(atSixteen.get(0)) + "/s against " + Figures.plain(atSixteen.get(1)) + "/s, 16 clients"));
        return findings;
    }

    private static List<Finding> readings(BusyDistrict district, CaseworkPhase sixteen, Scale scale) throws Exception {
        district.awaitBooks();
        int pages = scale.of(2_000);
        Latencies cases = district.readCases(pages);
        Latencies asOf = district.readCasesAsOf(pages);
        Latencies boards = district.readBoards(scale.of(100));
        return List.of(
                new Finding(
                        COMMANDS,
                        sixteen.commands().percentile(95),
                        sixteen.commands().inWords()),
                new Finding(CASE, cases.percentile(95), cases.inWords()),
                new Finding(CASE_AS_OF, asOf.percentile(95), asOf.inWords()),
                new Finding(BOARD, boards.percentile(95), boards.inWords()),
                new Finding(SHARE, sixteen.ledger() / sixteen.service(), sixteen.shareInWords()));
    }
}
