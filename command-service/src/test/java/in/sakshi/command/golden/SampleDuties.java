package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.BOOK;
import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.INQUIRY_OFFICER;
import static in.sakshi.command.golden.SampleEvents.IN_CHARGE;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.ObligationDueChanged;
import in.sakshi.complaint.ObligationId;
import in.sakshi.complaint.ObligationMet;
import in.sakshi.complaint.ObligationMetLate;
import in.sakshi.complaint.ObligationOpened;
import in.sakshi.complaint.ObligationReassigned;
import in.sakshi.complaint.ObligationWaived;
import in.sakshi.complaint.Owner;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
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

    private SampleDuties() {}

    static List<Fact> all() {
        return List.of(
                new ObligationOpened(
                        CASE,
                        FEEDBACK,
                        "D-85",
                        RuleClass.SOP,
                        new Owner(Post.DESK, null),
                        Kolkata.endOf(LocalDate.parse("2025-11-06")),
                        at("2025-11-03T16:00")),
                new ObligationMet(
                        CASE, FEEDBACK, Kolkata.endOf(LocalDate.parse("2025-11-06")), false, at("2025-11-05T13:00")),
                new ObligationMetLate(
                        CASE,
                        FOLLOW_UP,
                        Kolkata.endOf(LocalDate.parse("2025-12-03")),
                        Duration.ofHours(36).plusMillis(1),
                        new Happened(at("2025-12-05T12:00").at(), "महिला कर्मी अवकाश पर")),
                new ObligationReassigned(
                        CASE,
                        DISPOSAL,
                        new Owner(Post.IC, IN_CHARGE),
                        new Owner(Post.INQUIRY, INQUIRY_OFFICER),
                        at("2025-10-06T11:40")),
                new ObligationDueChanged(
                        CASE,
                        DISPOSAL,
                        "D-83",
                        Kolkata.endOf(LocalDate.parse("2025-10-16")),
                        Kolkata.endOf(LocalDate.parse("2025-11-05")),
                        at("2025-10-13T15:30")),
                new ObligationWaived(
                        CASE, FEEDBACK, "तीन दिन प्रयास किया, सम्पर्क नहीं", CIRCLE_OFFICER, at("2025-11-07T10:00")),
                new SerialGiven(BOOK, 47, CASE, at("2025-10-06T11:10")));
    }
}
