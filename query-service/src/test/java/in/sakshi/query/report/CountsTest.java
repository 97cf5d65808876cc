package in.sakshi.query.report;

import static in.sakshi.query.testing.Officers.BLG;
import static in.sakshi.query.testing.Officers.HRP;
import static in.sakshi.query.testing.Officers.RMG;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.Figure;
import in.sakshi.desk.query.Reading;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.RandomCases;
import in.sakshi.query.testing.Recording;
import in.sakshi.query.testing.Times;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the form are those of a fresh fold of the ledger, for any days, any stations and any moment, by either reading. */
class CountsTest {

    private static final Instant BEGIN = Times.at("02.02.2026 10:00");
    private static final List<StationCode> STATIONS = List.of(RMG, BLG, HRP);
    private static final Set<CountLine> COMPARED = EnumSet.of(
            CountLine.RECEIVED_BY_SOURCE,
            CountLine.RECEIVED_BY_CATEGORY,
            CountLine.REFERRALS,
            CountLine.DISPOSED,
            CountLine.REUNITED);
    private static final int CASES = 60;
    private static final int QUESTIONS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aNumberIsWhatAFreshFoldSays(long seed) {
        List<Act> ledger = ledger(seed);
        Counts counts = new Counts(read(ledger));
        Random random = new Random(seed);
        for (int n = 0; n < QUESTIONS; n++) {
            Span span = span(random, ledger);
            Set<StationCode> stations = Set.copyOf(STATIONS.subList(0, 1 + random.nextInt(STATIONS.size())));
            Moment moment = new Moment(any(ledger, random), random.nextBoolean() ? Reading.RECORDED : Reading.KNOWN);
            assertThat(told(counts.of(stations, span, moment)))
                    .as("seed %d, %s, %s, %s", seed, stations, span, moment)
                    .isEqualTo(FreshCount.of(ledger, stations, span, moment));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4})
    void readingTheLedgerTwiceChangesNothing(long seed) {
        List<Act> ledger = ledger(seed);
        Shelves shelves = new MemoryShelves();
        Recording recording = new Recording(new ReportRegister(shelves));
        List<TrackedEventMessage<?>> all = new ArrayList<>();
        ledger.forEach(act -> all.addAll(recording.messages(act)));
        all.forEach(recording::hand);
        all.forEach(recording::hand);
        Span always = Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1));
        Moment now = new Moment(ledger.get(ledger.size() - 1).recordedAt(), Reading.RECORDED);

        assertThat(told(new Counts(shelves).of(STATIONS, always, now)))
                .isEqualTo(FreshCount.of(ledger, Set.copyOf(STATIONS), always, now))
                .isNotEmpty();
    }

    /** Random cases, of which some go to another station; nothing comes of a referral but what the fold knows of. */
    private static List<Act> ledger(long seed) {
        Random random = new Random(seed);
        List<Act> ledger = new ArrayList<>();
        List<ComplaintReceived> cases = new ArrayList<>();
        for (Act act : RandomCases.acts(seed, BEGIN, CASES, RMG, BLG)) {
            act.facts().stream()
                    .filter(ComplaintReceived.class::isInstance)
                    .map(ComplaintReceived.class::cast)
                    .forEach(cases::add);
            if (act.facts().stream().noneMatch(ReferralOutcomeRecorded.class::isInstance)) {
                ledger.add(act);
            }
            if (!cases.isEmpty() && random.nextInt(10) == 0) {
                ledger.add(moved(cases.get(random.nextInt(cases.size())), act.recordedAt(), random));
            }
        }
        return ledger;
    }

    private static Act moved(ComplaintReceived received, Instant at, Random random) {
        StationCode to = STATIONS.get(random.nextInt(STATIONS.size()));
        TransferAccepted accepted = new TransferAccepted(received.complaintId(), to, List.of(), Happened.at(at));
        return new Act(at, Officers.actor(Officers.NEELAM), List.of(accepted));
    }

    private static Shelves read(List<Act> ledger) {
        Shelves shelves = new MemoryShelves();
        new Recording(new ReportRegister(shelves)).record(ledger);
        return shelves;
    }

    private static Map<String, Long> told(Form form) {
        Map<String, Long> told = new TreeMap<>();
        form.headings().stream()
                .filter(heading -> COMPARED.contains(heading.line()))
                .map(heading -> form.figure(heading, ""))
                .filter(figure -> figure.count() > 0)
                .forEach((Figure figure) -> told.put(figure.id(), figure.count()));
        return told;
    }

    private static Span span(Random random, List<Act> ledger) {
        LocalDate first = Kolkata.dateAt(any(ledger, random));
        return Span.of(first, first.plusDays(random.nextInt(20)));
    }

    private static Instant any(List<Act> ledger, Random random) {
        return ledger.get(random.nextInt(ledger.size())).recordedAt();
    }
}
