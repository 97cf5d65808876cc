package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.begun;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.entered;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.POOJA;
import static in.sakshi.query.testing.Officers.RMG;
import static in.sakshi.query.testing.Reports.fir;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.Rank;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.Sex;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FirLinked;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.Informant;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.fir.Victim;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Scribe;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** A dispute turns out to be a rape: from that moment on nobody else at the desk reads what they could read before. */
@DoorTest
@DirtiesContext // What happens here happens now: nobody else shall count it.
class AClassThatRisesTest {

    private static final String SECRET = "गुप्त";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Kolkata.ZONE);
    private static final Section RAPE = new Section(Act.BNS, "64(1)");

    /** By what it comes to be known. */
    enum Ground {
        /** A section that is noted on the complaint. */
        SECTION_OF_THE_COMPLAINT,
        /** A section that is added to the report on it. */
        SECTION_OF_THE_REPORT,
        /** She is younger than she said. */
        AGE,
        /** A complaint of rape is joined to it. */
        JOINED
    }

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    private int year;
    private ComplaintId id = complaint(0);
    private FirId fir = fir(0);
    private long position;

    @ParameterizedTest
    @EnumSource(Ground.class)
    void whatWasWrittenBeforeIsCoveredInEveryRegisterAndForm(Ground ground) {
        year = 2010 + ground.name().length();
        id = complaint(800 + year);
        fir = fir(800 + year);
        everythingIsWritten();
        questions().forEach(question -> assertThat(read(question)).as(question).contains(SECRET));

        itTurnsOut(ground);

        questions().forEach(question -> assertThat(read(question)).as(question).doesNotContain(SECRET));
        assertThat(new Door(port, NEELAM)
                        .ask("/api/registers/help-desk?station=RMG&year=" + year)
                        .body())
                .as("whoever is in charge goes on reading")
                .contains(SECRET);
    }

    private List<String> questions() {
        String book = "/api/registers/%s?station=RMG&year=" + year;
        List<String> asked = Stream.of("help-desk", "feedback", "follow-ups", "firs")
                .map(book::formatted)
                .toList();
        return Stream.of(
                        asked.stream(),
                        asked.stream().map(each -> each + "&format=csv"),
                        Stream.of(
                                "/api/registers/referrals?station=RMG&size=500",
                                "/api/cases/" + id + "/history",
                                "/api/cases/" + fir.asCase() + "/history"))
                .flatMap(each -> each)
                .toList();
    }

    /** As a head constable who did not take it down, or as an inquiry officer whose case it is not. */
    private String read(String question) {
        return new Door(port, question.contains("/history") ? AARTI : MAMTA)
                .take(question + (question.contains("?") ? "&" : "?") + "atLeast=" + position)
                .text();
    }

    private void everythingIsWritten() {
        record(begun(
                text(),
                POOJA,
                new ComplaintReceived(
                        id,
                        number(RegisterId.HELP_DESK, 1),
                        ComplaintSource.WALK_IN,
                        null,
                        ComplaintCategory.MARITAL,
                        SECRET,
                        new Complainant(SECRET, 29, null, SECRET, null, null, null),
                        null,
                        null,
                        now())));
        record(new EntryCorrected(id, EntryField.COMPLAINANT_NAME, SECRET, SECRET, SECRET, now()));
        record(new ReferralMade(
                id, new ReferralId(new UUID(8, year)), ReferralAgency.PPK, ConsentGiver.WOMAN, null, SECRET, now()));
        record(entered(
                text(),
                AARTI,
                number(RegisterId.FEEDBACK, 1),
                new FeedbackTaken(
                        id, FeedbackSource.COMPLAINANT, ContactMeans.PHONE, 4, Set.of(), SECRET, null, null, now())));
        record(entered(
                text(),
                AARTI,
                number(RegisterId.FOLLOW_UP, 1),
                new FollowUpDone(
                        id, 1, ContactMeans.PHONE, FollowUpOutcome.LIVING_TOGETHER, SECRET, null, null, null, now())));
        FirReport report = new FirReport(
                List.of(new Section(Act.BNS, "85")),
                new Occurrence(null, null, SECRET),
                null,
                FirOrigin.HELP_DESK,
                new Informant(SECRET, null),
                new Victim(SECRET, 29, Sex.WOMAN),
                List.of());
        record(begun(
                text(),
                NEELAM,
                new FirRegistered(
                        fir,
                        number(RegisterId.FIR, 1),
                        "0001/" + year,
                        report,
                        clock.instant(),
                        id,
                        new RecordingOfficer(NEELAM, Sex.WOMAN, Rank.SI),
                        now()),
                new FirLinked(id, fir, "0001/" + year, false, now())));
    }

    private void itTurnsOut(Ground ground) {
        switch (ground) {
            case SECTION_OF_THE_COMPLAINT -> record(new SectionsNoted(id, List.of(RAPE), now()));
            case SECTION_OF_THE_REPORT ->
                record(new SectionsAltered(fir, List.of(), List.of(RAPE), List.of(), "x", now()));
            case AGE -> record(new EntryCorrected(id, EntryField.COMPLAINANT_AGE, "29", "17", "x", now()));
            case JOINED -> {
                ComplaintId other = complaint(900 + year);
                record(begun(
                        text(),
                        POOJA,
                        new ComplaintReceived(
                                other,
                                number(RegisterId.HELP_DESK, 2),
                                ComplaintSource.WALK_IN,
                                null,
                                ComplaintCategory.RAPE,
                                "x",
                                new Complainant(null, null, null, "x", null, null, null),
                                null,
                                null,
                                now())));
                record(new ComplaintMerged(other, id, "x", now()));
            }
        }
    }

    private EntryNumber number(String book, int serial) {
        return new EntryNumber(new RegisterId(RMG, book, year), serial);
    }

    private Happened now() {
        return Happened.at(clock.instant());
    }

    private String text() {
        return MINUTE.format(clock.instant());
    }

    private void record(CaseEvent event) {
        record(recorded(text(), NEELAM, event));
    }

    private void record(in.sakshi.query.testing.Act act) {
        position = scribe.record(act);
    }
}
