package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.BOOK;
import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.INQUIRY_OFFICER;
import static in.sakshi.command.golden.SampleEvents.IN_CHARGE;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.NoticeOpened;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.obligation.Owner;
import in.sakshi.register.SerialGiven;
import in.sakshi.station.OfficerId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Samples of what is due in the case of {@link SampleEvents}, and of the number it was given. */
final class SampleDuties {

    private static final OfficerId CIRCLE_OFFICER = new OfficerId("o-1045");
    private static final ObligationId FEEDBACK = new ObligationId("feedback");
    private static final ObligationId FOLLOW_UP = new ObligationId("follow-up:2");
    private static final ObligationId DISPOSAL = new ObligationId("disposal");

    private static final ObligationId MEDICAL = new ObligationId("medical");
    private static final NoticeId TO_THE_CIRCLE = new NoticeId("medical/CO");
    private static final Happened RUNS_OUT = at("2025-11-25T20:15");

    private SampleDuties() {}

    static List<Fact> all() {
        return List.of(
                new ObligationOpened(
                        CASE.asCase(),
                        FEEDBACK,
                        "D-85",
                        RuleClass.SOP,
                        new Owner(Post.DESK, null),
                        null,
                        Kolkata.endOf(LocalDate.parse("2025-11-06")),
                        at("2025-11-03T16:00")),
                new ObligationMet(
                        CASE.asCase(),
                        FEEDBACK,
                        Kolkata.endOf(LocalDate.parse("2025-11-06")),
                        false,
                        at("2025-11-05T13:00")),
                new ObligationMetLate(
                        CASE.asCase(),
                        FOLLOW_UP,
                        Kolkata.endOf(LocalDate.parse("2025-12-03")),
                        Duration.ofHours(36).plusMillis(1),
                        new Happened(at("2025-12-05T12:00").at(), "महिला कर्मी अवकाश पर")),
                new ObligationReassigned(
                        CASE.asCase(),
                        DISPOSAL,
                        new Owner(Post.IC, IN_CHARGE),
                        new Owner(Post.INQUIRY, INQUIRY_OFFICER),
                        at("2025-10-06T11:40")),
                new ObligationDueChanged(
                        CASE.asCase(),
                        DISPOSAL,
                        "D-83",
                        Kolkata.endOf(LocalDate.parse("2025-10-16")),
                        Kolkata.endOf(LocalDate.parse("2025-11-05")),
                        at("2025-10-13T15:30")),
                new ObligationWaived(
                        CASE.asCase(),
                        FEEDBACK,
                        "तीन दिन प्रयास किया, सम्पर्क नहीं",
                        CIRCLE_OFFICER,
                        at("2025-11-07T10:00")),
                new ObligationHandedOn(
                        CASE.asCase(), MEDICAL, CaseId.of(CaseKind.FIR, CASE.value()), at("2025-11-24T20:50")),
                new ObligationBreached(CASE.asCase(), MEDICAL, RUNS_OUT.at(), new Owner(Post.IC, IN_CHARGE), RUNS_OUT),
                new NoticeSent(CASE.asCase(), MEDICAL, TO_THE_CIRCLE, Owner.of(Post.CO), RUNS_OUT.at(), RUNS_OUT),
                new NoticeOpened(CASE.asCase(), MEDICAL, TO_THE_CIRCLE, CIRCLE_OFFICER, at("2025-11-25T21:02")),
                new SerialGiven(BOOK, 47, CASE.asCase(), at("2025-10-06T11:10").at()));
    }
}
