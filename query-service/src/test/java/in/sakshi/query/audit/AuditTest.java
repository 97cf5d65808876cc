package in.sakshi.query.audit;

import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ClockKind;
import in.sakshi.code.DisposalType;
import in.sakshi.code.Post;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.desk.query.AuditEntry;
import in.sakshi.desk.query.Concerned;
import in.sakshi.desk.query.OrderEntry;
import in.sakshi.desk.query.PostingEntry;
import in.sakshi.posting.LeaveNoted;
import in.sakshi.posting.OfficerPosted;
import in.sakshi.posting.OfficerRelieved;
import in.sakshi.posting.PostingEvent;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Printed;
import in.sakshi.query.testing.Recording;
import in.sakshi.rulebook.RuleTightened;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.station.Officer;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The audit says of every event who recorded it, for whom, and how late. */
class AuditTest {

    private final MemoryShelves shelves = new MemoryShelves();
    private final Recording recording = new Recording(new Audit(shelves));

    @Test
    void theComplaintWasRecordedTwelveMinutesLate() {
        recording.record(C1.acts(47));

        Printed printed = printed(only("ComplaintReceived"));
        assertThat(printed.text("recorded")).isEqualTo("06.10.2025 11:22");
        assertThat(printed.text("happened")).isEqualTo("06.10.2025 11:10");
        assertThat(printed.text("after")).isEqualTo("12 मिनट");
        assertThat(printed.text("case")).isEqualTo("MHD-0047/2025");
        assertThat(printed.text("by")).startsWith("आरक्षी पूजा गौतम, ");
        assertThat(printed.text("forWhom")).isEmpty();
    }

    @Test
    void anAssignmentIsForTheOfficerAssigned() {
        recording.record(C1.acts(47));

        assertThat(only("ComplaintAssigned").concerns()).isEqualTo(new Concerned(AARTI, Post.INQUIRY));
        assertThat(printed(only("ComplaintAssigned")).text("forWhom")).startsWith("उपनिरीक्षक आरती सिंह, ");
    }

    @Test
    void aDutyIsForItsOwnerAndADutyHandedOverForTheNewOne() {
        recording.record(C1.acts(47));

        assertThat(all("ObligationOpened").get(0).concerns()).isEqualTo(new Concerned(null, Post.DESK));
        assertThat(only("ObligationReassigned").concerns()).isEqualTo(new Concerned(AARTI, Post.INQUIRY));
    }

    @Test
    void whatIsRecordedInAnothersNameNamesThem() {
        recording.record(C1.acts(47));
        assertThat(only("DisposalProposed").concerns())
                .as("proposed by herself")
                .isNull();

        recording.record(List.of(recorded(
                "02.02.2026 10:00",
                MAMTA,
                new DisposalProposed(C1.CASE, DisposalType.REUNITED, "–", NEELAM, happened("01.02.2026 09:00")))));

        AuditEntry proposed = all("DisposalProposed").get(1);
        assertThat(proposed.by().officer()).isEqualTo(MAMTA);
        assertThat(proposed.concerns()).isEqualTo(new Concerned(NEELAM, null));
        assertThat(printed(proposed).text("after")).isEqualTo("1 दिन 1 घण्टे");
    }

    @Test
    void everythingAnOfficerRecordedIsFoundInItsOrder() {
        recording.record(C1.acts(47));

        assertThat(shelves.lines(AuditBooks.ENTRIES)
                        .choose(new Choice<>(List.of(AuditBooks.OFFICER.is("o-1001")), AuditBooks.RECORDED_AT), 0, 50)
                        .lines())
                .extracting(AuditEntry::type)
                .startsWith("ComplaintAssigned", "ObligationReassigned", "DailyReviewDone")
                .endsWith("ComplaintClosed");
    }

    @Test
    void anOrderOfADistrictHasItsOwnLine() {
        recording.record(List.of(new Act(
                at("06.10.2025 12:00"),
                Officers.actor(NEELAM),
                List.of(new RuleTightened(
                        new UnitPath("/UP/EAST/DVG/SRY"),
                        "D-82",
                        ClockKind.DAYS,
                        10,
                        7,
                        LocalDate.parse("2025-10-08"),
                        "412/2025",
                        "त्योहार",
                        happened("06.10.2025 11:00"))))));

        OrderEntry order = shelves.lines(AuditBooks.ORDERS)
                .choose(new Choice<>(List.of(AuditBooks.DISTRICT.is("SRY")), AuditBooks.ORDER_RECORDED_AT), 0, 10)
                .lines()
                .get(0);
        assertThat(order.id()).isEqualTo("rules-SRY@0");
        Printed printed = Printed.of(order, OrderLayout.COLUMNS, at("06.10.2025 13:00"));
        assertThat(printed.text("recorded")).isEqualTo("06.10.2025 12:00");
        assertThat(printed.text("event")).isEqualTo("जनपद ने समय-सीमा का आदेश दिया");
        assertThat(printed.text("rule")).isEqualTo("D-82");
        assertThat(printed.text("clock")).isEqualTo("दिन");
        assertThat(printed.text("before")).isEqualTo("10");
        assertThat(printed.text("amount")).isEqualTo("7");
        assertThat(printed.text("validFrom")).isEqualTo("08.10.2025");
        assertThat(printed.text("by")).startsWith("उपनिरीक्षक नीलम वर्मा, ");
        assertThat(printed.text("after")).isEqualTo("1 घण्टे 0 मिनट");
    }

    @Test
    void aPostingAReliefAndALeaveHaveLinesOfTheirOwn() {
        Officer mamta = Officers.officer(MAMTA);
        LocalDate day = LocalDate.parse("2025-10-08");
        recording.record(List.of(
                listed("06.10.2025 12:00", new OfficerPosted(mamta, day, "88/2025", happened("06.10.2025 11:00"))),
                listed(
                        "07.10.2025 12:00",
                        new LeaveNoted(AARTI, day, day.plusDays(2), MAMTA, happened("07.10.2025 12:00"))),
                listed(
                        "08.10.2025 12:00",
                        new OfficerRelieved(
                                mamta, day.plusDays(1), "सेवानिवृत्ति", "90/2025", happened("08.10.2025 12:00")))));

        List<PostingEntry> entries = shelves.lines(AuditBooks.POSTINGS)
                .choose(new Choice<>(List.of(), AuditBooks.POSTING_RECORDED_AT), 0, 10)
                .lines();
        assertThat(entries).extracting(PostingEntry::id).containsExactly("postings@0", "postings@1", "postings@2");
        assertThat(entries).extracting(PostingEntry::unit).containsExactly(Officers.UNIT, null, Officers.UNIT);
        Printed posted = printed(entries.get(0));
        assertThat(posted.text("officer")).isEqualTo("मुख्य आरक्षी ममता यादव");
        assertThat(posted.text("post")).isEqualTo("हेल्प डेस्क");
        assertThat(posted.text("unit")).isEqualTo("रामगढ़ी");
        assertThat(posted.text("from")).isEqualTo("08.10.2025");
        assertThat(posted.text("after")).isEqualTo("1 घण्टे 0 मिनट");
        Printed leave = printed(entries.get(1));
        assertThat(leave.text("officer")).isEqualTo("उपनिरीक्षक आरती सिंह");
        assertThat(leave.text("unit")).isEmpty();
        assertThat(leave.text("to")).isEqualTo("10.10.2025");
        assertThat(leave.text("standIn")).isEqualTo("मुख्य आरक्षी ममता यादव");
        Printed relieved = printed(entries.get(2));
        assertThat(relieved.text("reason")).isEqualTo("सेवानिवृत्ति");
        assertThat(relieved.text("orderNumber")).isEqualTo("90/2025");
        assertThat(relieved.text("by")).startsWith("उपनिरीक्षक नीलम वर्मा, ");
    }

    private static Act listed(String recordedAt, PostingEvent event) {
        return new Act(at(recordedAt), Officers.actor(NEELAM), List.of(event));
    }

    private static Printed printed(PostingEntry entry) {
        return Printed.of(entry, PostingLayout.COLUMNS, at("08.10.2025 13:00"));
    }

    private AuditEntry only(String type) {
        assertThat(all(type)).hasSize(1);
        return all(type).get(0);
    }

    private List<AuditEntry> all(String type) {
        return shelves
                .lines(AuditBooks.ENTRIES)
                .choose(new Choice<>(List.of(AuditBooks.STATION.is("RMG")), AuditBooks.RECORDED_AT), 0, 100)
                .lines()
                .stream()
                .filter(entry -> entry.type().equals(type))
                .toList();
    }

    private static Printed printed(AuditEntry entry) {
        return Printed.of(entry, AuditLayout.COLUMNS, at("02.02.2026 10:00"));
    }
}
