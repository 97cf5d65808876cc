package in.sakshi.query.report;

import static in.sakshi.query.testing.Officers.BLG;
import static in.sakshi.query.testing.Officers.HRP;
import static in.sakshi.query.testing.Officers.RMG;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.DisposalType;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.desk.query.CaseState;
import in.sakshi.desk.query.Known;
import in.sakshi.desk.query.Reading;
import in.sakshi.desk.query.WorkBy;
import in.sakshi.desk.query.WorkLine;
import in.sakshi.desk.words.Words;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.query.casefile.Standing;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.print.Print;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.RandomCases;
import in.sakshi.query.testing.Recording;
import in.sakshi.query.testing.Times;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stations and officers had in hand at any past moment is what a fresh fold of the ledger says, by either reading. */
class WorkAsOfTest {

    private static final Instant BEGIN = Times.at("02.02.2026 10:00");
    private static final List<StationCode> STATIONS = List.of(RMG, BLG, HRP);
    private static final int CASES = 40;

    private record Said(CaseEvent event, Known when, int order) {}

    @ParameterizedTest
    @CsvSource({"1, STATION", "2, STATION", "1, OFFICER", "3, OFFICER"})
    void workInHandIsAFreshFold(long seed, WorkBy by) {
        List<Act> ledger = ledger(seed);
        Shelves shelves = new MemoryShelves();
        new Recording(new ReportRegister(shelves)).record(ledger);
        WorkInHand work = new WorkInHand(shelves);
        for (int n = 0; n < ledger.size(); n += 11) {
            for (Reading reading : Reading.values()) {
                Moment moment = new Moment(ledger.get(n).recordedAt(), reading);
                Print print = new Print(
                        Words.in(Locale.ENGLISH), Officers.staff(), Officers.officer(Officers.NEELAM), moment.at());
                assertThat(told(work.of(STATIONS, moment, WorkKeys.of(by, moment, print))))
                        .as("seed %d, %s", seed, moment)
                        .isEqualTo(fold(ledger, moment, by));
            }
        }
    }

    /** Random cases without their duties, of which some go to another station, and some are closed. */
    private static List<Act> ledger(long seed) {
        Random random = new Random(seed);
        List<Act> ledger = new ArrayList<>();
        List<ComplaintReceived> cases = new ArrayList<>();
        for (Act act : RandomCases.acts(seed, BEGIN, CASES, RMG, BLG)) {
            if (act.facts().stream().anyMatch(ObligationOpened.class::isInstance)) {
                continue;
            }
            ledger.add(act);
            act.facts().stream()
                    .filter(ComplaintReceived.class::isInstance)
                    .map(ComplaintReceived.class::cast)
                    .forEach(cases::add);
            if (!cases.isEmpty() && random.nextInt(6) == 0) {
                ComplaintReceived one = cases.get(random.nextInt(cases.size()));
                Happened happened = Happened.at(act.recordedAt());
                ledger.add(new Act(
                        act.recordedAt(),
                        Officers.actor(Officers.NEELAM),
                        random.nextBoolean()
                                ? List.of(new TransferAccepted(one.complaintId(), HRP, List.of(), happened))
                                : List.of(
                                        new DisposalApproved(
                                                one.complaintId(), DisposalType.COMPROMISE, Officers.NEELAM, happened),
                                        new ComplaintClosed(one.complaintId(), happened))));
            }
        }
        return ledger;
    }

    private static Map<String, Map<CaseState, Long>> told(List<WorkLine> lines) {
        Map<String, Map<CaseState, Long>> told = new TreeMap<>();
        lines.stream()
                .filter(line -> !line.complaints().isEmpty())
                .forEach(line -> told.put(line.id(), line.complaints()));
        return told;
    }

    private static Map<String, Map<CaseState, Long>> fold(List<Act> ledger, Moment moment, WorkBy by) {
        Map<String, List<Said>> cases = new LinkedHashMap<>();
        for (Act act : ledger) {
            for (Fact fact : act.facts()) {
                Known when = new Known(fact.happened().at(), act.recordedAt());
                if (fact instanceof CaseEvent event && when.holdsAt(moment.at(), moment.reading())) {
                    List<Said> said = cases.computeIfAbsent(event.caseId().toString(), first -> new ArrayList<>());
                    said.add(new Said(event, when, said.size()));
                }
            }
        }
        Map<String, Map<CaseState, Long>> fold = new TreeMap<>();
        cases.values().forEach(said -> add(said, moment, by, fold));
        return fold;
    }

    /** A case of which only later events count yet has not begun. */
    private static void add(List<Said> said, Moment moment, WorkBy by, Map<String, Map<CaseState, Long>> fold) {
        if (!(said.get(0).event() instanceof ComplaintReceived received)) {
            return;
        }
        StationCode station = received.number().register().station();
        @Nullable String officer = null;
        Standing standing = Standing.RECEIVED;
        said.sort(Comparator.comparing((Said one) -> one.order() > 0)
                .thenComparing(one -> one.when().by(moment.reading()))
                .thenComparing(Said::order));
        for (Said one : said.subList(1, said.size())) {
            standing = standing.after(one.event());
            if (one.event() instanceof TransferAccepted accepted) {
                station = accepted.station();
                officer = null;
            } else if (one.event() instanceof ComplaintAssigned assigned) {
                officer = assigned.officer().officer().value();
            }
        }
        if (standing.state() != CaseState.CLOSED && standing.state() != CaseState.MERGED) {
            String key = by == WorkBy.STATION ? station.value() : officer == null ? "IC@" + station : officer;
            fold.computeIfAbsent(key, first -> new TreeMap<>()).merge(standing.state(), 1L, Long::sum);
        }
    }
}
