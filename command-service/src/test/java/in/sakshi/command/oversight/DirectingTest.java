package in.sakshi.command.oversight;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.SI_KIRAN_OF_BELAGHAT;
import static in.sakshi.command.acting.Saryupur.onLeave;
import static in.sakshi.command.acting.Saryupur.staffAfter;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Verdict.met;
import static in.sakshi.command.casework.Verdict.metLate;
import static in.sakshi.command.casework.Verdict.opened;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.ComplyWithDirection;
import in.sakshi.desk.command.IssueDirection;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.DirectionComplied;
import in.sakshi.oversight.DirectionId;
import in.sakshi.oversight.DirectionIssued;
import in.sakshi.station.OfficerId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A direction goes down the line, and whoever got it says what was done. */
class DirectingTest {

    private static final DirectionId DIRECTION = new DirectionId(new UUID(0, 1));
    private static final ObligationId DUTY = Duty.DIRECTION.id(DIRECTION);
    private static final Owner TO_THE_STATION = Owner.of(Post.SHO);
    private static final LocalDate TWENTIETH = LocalDate.parse("2025-10-20");

    @Test
    void aDirectionWithADateIsDueOnThatDay() {
        told().by(CO_SHALINI)
                .when(direct(Post.SHO, null, TWENTIETH))
                .records(
                        issued(TO_THE_STATION, TWENTIETH),
                        opened(CASE, DUTY, "D-94", TO_THE_STATION, endOf("2025-10-20")));
    }

    @Test
    void oneWithoutADateIsDueInFifteenDays() {
        told().by(NODAL_VIVEK)
                .when(direct(Post.SHO, null, null))
                .records(issued(TO_THE_STATION, null), opened(CASE, DUTY, "D-94", TO_THE_STATION, endOf("2025-10-21")));
    }

    @Test
    void itMayNameTheOfficer() {
        Owner aarti = new Owner(Post.INQUIRY, SI_AARTI.id());
        told().by(IC_NEELAM)
                .when(direct(Post.INQUIRY, SI_AARTI.id(), null))
                .records(issued(aarti, null), opened(CASE, DUTY, "D-94", aarti, endOf("2025-10-21")));
        told().by(CO_SHALINI).when(direct(Post.SHO, SI_AARTI.id(), null)).refused(Rule.ADDRESSEE_UNKNOWN);
    }

    @Test
    void whoIsOnLeaveIsNotDirectedByName() {
        told().by(IC_NEELAM)
                .where(staffAfter(onLeave(SI_AARTI, "2025-10-01", "2025-10-20")))
                .when(direct(Post.INQUIRY, SI_AARTI.id(), null))
                .refused(Rule.ADDRESSEE_ON_LEAVE);
    }

    @Test
    void onlyAPostAboveDirects() {
        told().by(SHO_RAKESH).when(direct(Post.SHO, null, null)).refused(Rule.DIRECTION_NEEDS_SUPERIOR);
        told().by(IC_NEELAM).when(direct(Post.CO, null, null)).refused(Rule.DIRECTION_NEEDS_SUPERIOR);
        told().by(SI_AARTI).when(direct(Post.DESK, null, null)).refused(Rule.DIRECTION_NEEDS_SUPERIOR);
    }

    @Test
    void nobodyCompliesBeforeItIsGiven() {
        told().by(CO_SHALINI)
                .when(direct(Post.SHO, null, LocalDate.parse("2025-10-05")))
                .refused(Rule.DIRECTION_DUE_BEFORE_IT_IS_GIVEN);
    }

    @Test
    void aDirectionHasOneId() {
        given().by(CO_SHALINI).when(direct(Post.IC, null, null)).refused(Rule.DIRECTION_ISSUED_ALREADY);
    }

    @Test
    void thePostThatGotItSaysWhatWasDone() {
        given().at(ist("2025-10-20T18:00"))
                .by(SHO_RAKESH)
                .when(comply(DIRECTION))
                .records(DirectingTest::complied, met(CASE, DUTY, endOf("2025-10-20")));
    }

    @Test
    void afterItsDayItIsLate() {
        given().at(ist("2025-10-21T00:00"))
                .by(SHO_RAKESH)
                .when(comply(DIRECTION))
                .records(DirectingTest::complied, metLate(CASE, DUTY, endOf("2025-10-20"), Duration.ofMillis(1)));
    }

    @Test
    void nobodyElseDoes() {
        given().by(CO_SHALINI).when(comply(DIRECTION)).refused(Rule.DIRECTION_FOR_ANOTHER);
        given().by(SI_KIRAN_OF_BELAGHAT).when(comply(DIRECTION)).refused(Rule.DIRECTION_FOR_ANOTHER);
        given().by(SHO_RAKESH).when(comply(new DirectionId(new UUID(0, 2)))).refused(Rule.DIRECTION_UNKNOWN);
    }

    @Test
    void aSecondTimeItIsQuiet() {
        given().by(SHO_RAKESH).done(comply(DIRECTION)).when(comply(DIRECTION)).staysQuiet();
    }

    private static Told told() {
        return Told.complaint(Overseeing.RULINGS, MONDAY)
                .due(Duty.DISPOSAL.id(), "D-82", MONDAY)
                .at(ist("2025-10-06T18:00"));
    }

    private static Told given() {
        return told().at(TUESDAY).by(CO_SHALINI).done(direct(Post.SHO, null, TWENTIETH));
    }

    private static IssueDirection direct(Post post, @Nullable OfficerId officer, @Nullable LocalDate dueOn) {
        return new IssueDirection(
                CASE, DIRECTION, post, officer, "एक महिला आरक्षी प्रति रात्रि आरक्षित रखें", dueOn, null);
    }

    private static Function<Happened, CaseEvent> issued(Owner to, @Nullable LocalDate dueOn) {
        return happened ->
                new DirectionIssued(CASE, DIRECTION, to, "एक महिला आरक्षी प्रति रात्रि आरक्षित रखें", dueOn, happened);
    }

    private static ComplyWithDirection comply(DirectionId direction) {
        return new ComplyWithDirection(CASE, direction, "रोस्टर में नियत", null);
    }

    private static CaseEvent complied(Happened happened) {
        return new DirectionComplied(CASE, DIRECTION, "रोस्टर में नियत", happened);
    }
}
