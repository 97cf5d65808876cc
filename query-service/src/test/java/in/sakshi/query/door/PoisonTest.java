package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Officers.KTW;
import static in.sakshi.query.testing.Officers.MAMTA;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ClockKind;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.fact.Happened;
import in.sakshi.query.audit.AuditBooks;
import in.sakshi.query.casefile.CaseCards;
import in.sakshi.query.confidential.Confidence;
import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.query.register.StationBooks;
import in.sakshi.query.register.helpdesk.HelpDeskBooks;
import in.sakshi.query.register.referral.ReferralBooks;
import in.sakshi.query.report.ReportBooks;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import in.sakshi.query.timeline.Timelines;
import in.sakshi.rulebook.RuleTightened;
import in.sakshi.shelf.wiring.Rebuilding;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An event that a register cannot digest stops its case in that register, and nothing else. Katwan is where it happens. */
@DoorTest
@ExtendWith(OutputCaptureExtension.class)
class PoisonTest {

    private static final String BOOK = "/api/registers/help-desk?station=KTW&year=";

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    ReadUp readUp;

    /** Brief facts are never empty; a ledger in which they were emptied is one that only a bug has written. */
    @Test
    void whatOneRegisterCannotDigestTheOthersDo() {
        ComplaintId poisoned = complaint(301);
        ComplaintId other = complaint(302);
        Map<String, Long> before = parked();
        receive(poisoned, 2026, 1);
        receive(other, 2026, 2);
        record(poisoned, new EntryCorrected(poisoned, EntryField.BRIEF_FACTS, "पीछा", null, "भूल", now()));
        record(poisoned, new GdEntryMade(poisoned, "031", now()));
        record(other, new GdEntryMade(other, "032", now()));
        readUp.await();

        Reply book = ask(BOOK + 2026);
        assertThat(book.lines("/handling/gd/number")).containsExactly("", "032");
        assertThat(book.json().path("missing")).isEmpty();
        assertThat(book.json().path("parked").longValue()).isPositive();
        assertThat(ask("/api/cases/" + poisoned).json().path("parked").booleanValue())
                .isFalse();
        assertThat(ask("/api/cases/" + poisoned + "/history").lines("/type"))
                .containsExactly("ComplaintReceived", "EntryCorrected", "GdEntryMade");
        assertThat(ask("/api/cases/" + poisoned)
                        .json()
                        .at("/card/counts/GdEntryMade")
                        .intValue())
                .isEqualTo(1);
        assertThat(parkedSince(before)).containsExactlyEntriesOf(Map.of(HelpDeskBooks.GROUP, 2L));
    }

    @Test
    void aCaseThatCannotBeReadIsMissingFromItsBookByNumber(CapturedOutput output) {
        ComplaintId poisoned = complaint(303);
        ComplaintId other = complaint(304);
        Map<String, Long> before = parked();
        scribe.record(received(poisoned, book(KTW, 2025), 1, clock.instant()), PoisonTest::spoiled);
        receive(other, 2025, 2);
        record(poisoned, new GdEntryMade(poisoned, "031", now()));
        readUp.await();

        assertBookLacksOnlyTheFirst();
        ask("/api/cases/" + poisoned).assertProblem(404, "unknown-case");
        assertThat(ask("/api/cases/" + other).status()).isEqualTo(200);
        Map<String, Long> parked = parkedSince(before);
        assertThat(parked)
                .containsOnlyKeys(
                        HelpDeskBooks.GROUP,
                        ReferralBooks.GROUP,
                        Timelines.GROUP,
                        AuditBooks.GROUP,
                        CaseCards.GROUP,
                        Confidence.GROUP,
                        DutyBooks.GROUP,
                        ReportBooks.GROUP,
                        StationBooks.GROUP);

        rebuilding.rebuild(HelpDeskBooks.GROUP);
        readUp.await(HelpDeskBooks.GROUP);

        assertBookLacksOnlyTheFirst();
        assertThat(parkedSince(before)).isEqualTo(parked);
        assertThat(output).doesNotContain("सुनीता", "9876543210");
    }

    @Test
    void anEventOfACaseThatNeverBeganIsParked() {
        ComplaintId nobodys = complaint(305);
        Map<String, Long> before = parked();

        record(nobodys, new GdEntryMade(nobodys, "031", now()));
        readUp.await();

        assertThat(parkedSince(before))
                .isEqualTo(Map.of(
                        HelpDeskBooks.GROUP,
                        1L,
                        AuditBooks.GROUP,
                        1L,
                        CaseCards.GROUP,
                        1L,
                        Confidence.GROUP,
                        1L,
                        ReportBooks.GROUP,
                        1L));
        ask("/api/cases/" + nobodys).assertProblem(404, "unknown-case");
    }

    @Test
    void anOrderOfADistrictIsOfNoCaseAndStopsNoRegister() {
        Map<String, Long> before = parked();

        scribe.record(new Act(
                clock.instant(),
                Officers.actor(MAMTA),
                List.of(new RuleTightened(
                        new UnitPath("/UP/VNS/VNS/JNP"),
                        "D-82",
                        ClockKind.DAYS,
                        10,
                        7,
                        LocalDate.parse("2030-01-01"),
                        "412/2029",
                        "कारण",
                        now()))));
        readUp.await();

        assertThat(parkedSince(before)).isEmpty();
    }

    private void assertBookLacksOnlyTheFirst() {
        Reply book = ask(BOOK + 2025);
        assertThat(book.column("serial")).containsExactly("MHD-0002/2025");
        assertThat(book.json().path("missing").valueStream().map(each -> each.stringValue()))
                .containsExactly("MHD-0001/2025");
        assertThat(book.json().path("total").intValue()).isEqualTo(2);
        assertThat(book.rows()).as("a day may be the missing one's").hasSize(1);
        assertThat(new Door(port)
                        .take(BOOK + "2025&format=csv").records().stream().map(fields -> fields.get(0)))
                .contains("Entries: 1", "Nil days: 0")
                .anyMatch(words -> words.startsWith("Numbers that were given") && words.endsWith(": MHD-0001/2025"))
                .anyMatch(words -> words.startsWith("Cases, of all stations, of which"));
    }

    /** What no version of the service has ever written, with what must not get into any log. */
    private static String spoiled(String payload) {
        return payload.replace("\"STALK\"", "\"सुनीता देवी 9876543210\"");
    }

    private void receive(ComplaintId id, int year, int serial) {
        scribe.record(received(id, book(KTW, year), serial, clock.instant()));
    }

    private void record(ComplaintId id, ComplaintEvent event) {
        assertThat(event.complaintId()).isEqualTo(id);
        scribe.record(new Act(clock.instant(), Officers.actor(MAMTA), List.of(event)));
    }

    private Happened now() {
        return Happened.at(clock.instant());
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }

    /** How many events more than before each processor has parked, as the meters say. */
    private Map<String, Long> parkedSince(Map<String, Long> before) {
        Map<String, Long> more = new HashMap<>(parked());
        before.forEach((group, count) -> more.merge(group, -count, Long::sum));
        more.values().removeIf(count -> count == 0);
        return more;
    }

    private Map<String, Long> parked() {
        String meters = new Door(port)
                .send(new Door(port).as(Door.ADMINISTRATOR, "/actuator/prometheus"))
                .body();
        Map<String, Long> parked = new HashMap<>();
        Pattern.compile("sakshi_projection_parked_events\\{.*processor=\"([^\"]+)\".*} (.+)")
                .matcher(meters)
                .results()
                .forEach(meter -> parked.put(meter.group(1), (long) Double.parseDouble(meter.group(2))));
        assertThat(parked).containsKeys(ReadUp.GROUPS.toArray(String[]::new));
        return parked;
    }
}
