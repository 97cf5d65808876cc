package in.sakshi.command.oversight;

import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.CT_SEEMA_OF_BELAGHAT;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.INQUIRES_INTO_HANDLING;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Told.CASE;

import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.AlertKind;
import in.sakshi.code.Post;
import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.EndInquiry;
import in.sakshi.desk.command.OpenInEmergency;
import in.sakshi.desk.command.OrderInquiry;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.InquiryEnded;
import in.sakshi.oversight.InquiryOrdered;
import in.sakshi.oversight.OpenedInEmergency;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case is shown for a time to somebody whose business it is not. */
class GrantingTest {

    private static final String REASON = "वह थाने पर आयी है और उसका पीछा हो रहा है";
    private static final OpenInEmergency OPEN = new OpenInEmergency(CASE, REASON);
    private static final String ORDER = "आदेश सं0 12/2025 दि0 06.10.2025";
    private static final LocalDate TWENTIETH = LocalDate.parse("2025-10-20");
    private static final OfficerId AUDITOR = INQUIRES_INTO_HANDLING.id();

    @Test
    void inAnEmergencyItIsOpenForThreeHoursAndTheHeadOfTheirStationIsToldAtOnce() {
        told().at(ist("2025-10-06T23:30"))
                .by(CT_SEEMA_OF_BELAGHAT)
                .when(OPEN)
                .records(opened(CT_SEEMA_OF_BELAGHAT, ist("2025-10-07T02:30")), toldAtOnce(Post.SHO, BELAGHAT.code()));
    }

    @Test
    void atTheStationOfTheCaseWhoeverIsNotInChargeMayNeedItToo() {
        told().at(ist("2025-10-06T18:00"))
                .by(CT_POOJA)
                .when(OPEN)
                .records(opened(CT_POOJA, ist("2025-10-06T21:00")), toldAtOnce(Post.SHO, RAMGARHI.code()));
    }

    @Test
    void whoeverSupervisesTheStationOpensItForAPurposeInstead() {
        told().by(IC_NEELAM).when(OPEN).refused(Rule.EMERGENCY_NOT_NEEDED);
        told().by(SHO_RAKESH).when(OPEN).refused(Rule.EMERGENCY_NOT_NEEDED);
        told().by(CO_SHALINI).when(OPEN).refused(Rule.EMERGENCY_NOT_NEEDED);
    }

    @Test
    void asLongAsItIsOpenItNeedNotBeOpenedAgain() {
        given().at(ist("2025-10-06T20:59")).by(CT_SEEMA_OF_BELAGHAT).when(OPEN).staysQuiet();
        given().at(ist("2025-10-06T21:00"))
                .by(CT_SEEMA_OF_BELAGHAT)
                .when(OPEN)
                .records(opened(CT_SEEMA_OF_BELAGHAT, ist("2025-10-07T00:00")), toldAtOnce(Post.SHO, BELAGHAT.code()));
        given().at(ist("2025-10-06T20:59"))
                .by(CT_POOJA)
                .when(OPEN)
                .records(opened(CT_POOJA, ist("2025-10-06T23:59")), toldAtOnce(Post.SHO, RAMGARHI.code()));
    }

    @Test
    void anInquiryIsOrderedUntilADay() {
        told().by(NODAL_VIVEK)
                .when(order(AUDITOR, TWENTIETH))
                .records((Happened happened) -> new InquiryOrdered(CASE, AUDITOR, ORDER, TWENTIETH, happened));
        told().by(NODAL_VIVEK)
                .done(order(AUDITOR, TWENTIETH))
                .when(order(AUDITOR, TWENTIETH.plusDays(5)))
                .records((Happened happened) ->
                        new InquiryOrdered(CASE, AUDITOR, ORDER, TWENTIETH.plusDays(5), happened));
    }

    @Test
    void whoIsNoInquiryOfficerOfTheDepartmentDoesNotInquireAndNothingEndsBeforeItBegins() {
        told().by(NODAL_VIVEK).when(order(SHO_RAKESH.id(), TWENTIETH)).refused(Rule.AUDITOR_UNKNOWN);
        told().by(NODAL_VIVEK).when(order(new OfficerId("o-77"), TWENTIETH)).refused(Rule.AUDITOR_UNKNOWN);
        told().by(NODAL_VIVEK)
                .when(order(AUDITOR, LocalDate.parse("2025-10-05")))
                .refused(Rule.INQUIRY_OVER_BEFORE_IT_BEGINS);
    }

    @Test
    void theSameOrderAgainIsQuiet() {
        told().by(NODAL_VIVEK)
                .done(order(AUDITOR, TWENTIETH))
                .when(order(AUDITOR, TWENTIETH))
                .staysQuiet();
    }

    @Test
    void anInquiryIsOverOnce() {
        EndInquiry end = new EndInquiry(CASE, AUDITOR, null);
        told().by(NODAL_VIVEK).when(end).refused(Rule.NO_SUCH_INQUIRY);
        told().by(NODAL_VIVEK)
                .done(order(AUDITOR, TWENTIETH))
                .when(end)
                .records((Happened happened) -> new InquiryEnded(CASE, AUDITOR, happened));
        told().by(NODAL_VIVEK)
                .done(order(AUDITOR, TWENTIETH))
                .done(end)
                .when(end)
                .staysQuiet();
        told().by(NODAL_VIVEK)
                .done(order(AUDITOR, TWENTIETH))
                .at(ist("2025-10-21T00:00"))
                .when(end)
                .staysQuiet();
    }

    private static Told told() {
        return Told.complaint(Overseeing.RULINGS, MONDAY).at(ist("2025-10-06T18:00"));
    }

    private static Told given() {
        return told().by(CT_SEEMA_OF_BELAGHAT).done(OPEN);
    }

    private static OrderInquiry order(OfficerId officer, LocalDate until) {
        return new OrderInquiry(CASE, officer, ORDER, until, null);
    }

    private static Function<Happened, CaseEvent> opened(Officer officer, Instant until) {
        return happened -> new OpenedInEmergency(CASE, officer.id(), REASON, until, happened);
    }

    private static Function<Happened, CaseEvent> toldAtOnce(Post post, @Nullable StationCode station) {
        return happened ->
                new AlertRaised(CASE, AlertKind.OPENED_IN_EMERGENCY, new Owner(post, null, station), happened);
    }
}
