package in.sakshi.command.care;

import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.relieved;
import static in.sakshi.command.acting.Saryupur.staffAfter;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Verdict.met;
import static in.sakshi.command.casework.Verdict.opened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.care.EscortId;
import in.sakshi.care.WomanEscortProvided;
import in.sakshi.care.WomanEscortRequested;
import in.sakshi.code.EscortPurpose;
import in.sakshi.code.Post;
import in.sakshi.command.casework.Reminding;
import in.sakshi.command.casework.Told;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.desk.command.ProvideWomanEscort;
import in.sakshi.desk.command.RequestWomanEscort;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.station.OfficerId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A woman officer is asked for at ten past nine in the evening, and both constables are on other duty (C4). */
class EscortingTest {

    private static final EscortId ESCORT = new EscortId(new UUID(0, 7));
    private static final ObligationId DUTY = Duty.ESCORT.id(ESCORT);
    private static final Owner SHO = Owner.of(Post.SHO);
    private static final Instant ASKED = ist("2025-11-24T21:10");
    private static final Instant DUE = ist("2025-11-24T23:10");

    @Test
    void theStationHouseOfficerHasTwoHours() {
        told().when(request())
                .records(
                        happened -> new WomanEscortRequested(CASE, ESCORT, Set.of(EscortPurpose.MEDICAL), happened),
                        opened(CASE, DUTY, "ESCORT", SHO, DUE));
    }

    @Test
    void afterTwoHoursTheStationHouseOfficerIsTold() {
        Told asked = told().done(request());
        assertThat(Reminding.tell(asked.file(), PackagedRules.LADDER, DUE.plusSeconds(1)))
                .filteredOn(NoticeSent.class::isInstance)
                .map(NoticeSent.class::cast)
                .filteredOn(notice -> notice.happened().equals(Happened.at(DUE)))
                .extracting(NoticeSent::to)
                .contains(SHO);
    }

    @Test
    void sheComesAndTheDutyIsMet() {
        told().done(request())
                .at(DUE)
                .when(provide(ESCORT, CT_POOJA.id()))
                .records(
                        happened -> new WomanEscortProvided(CASE, ESCORT, CT_POOJA.id(), happened),
                        met(CASE, DUTY, DUE));
    }

    @Test
    void whoWentAlongAndWasRelievedSinceIsStillRecorded() {
        told().where(staffAfter(relieved(CT_POOJA)))
                .done(request())
                .at(DUE)
                .when(provide(ESCORT, CT_POOJA.id()))
                .records(
                        happened -> new WomanEscortProvided(CASE, ESCORT, CT_POOJA.id(), happened),
                        met(CASE, DUTY, DUE));
    }

    @Test
    void aManIsNoWomanEscortAndAStrangerNone() {
        told().done(request()).when(provide(ESCORT, SHO_RAKESH.id())).refused(Rule.ESCORT_IS_NO_WOMAN);
        told().done(request()).when(provide(ESCORT, A_STRANGER.id())).refused(Rule.ESCORT_OFFICER_UNKNOWN);
    }

    @Test
    void oneRequestHasOneId() {
        told().done(request()).when(request()).refused(Rule.ESCORT_ASKED_ALREADY);
        told().done(request())
                .when(provide(new EscortId(new UUID(0, 8)), CT_POOJA.id()))
                .refused(Rule.ESCORT_UNKNOWN);
    }

    private static Told told() {
        return Told.complaint(Caring.RULINGS, ist("2025-11-24T20:15")).at(ASKED);
    }

    private static RequestWomanEscort request() {
        return new RequestWomanEscort(CASE, ESCORT, Set.of(EscortPurpose.MEDICAL), null);
    }

    private static ProvideWomanEscort provide(EscortId escort, OfficerId officer) {
        return new ProvideWomanEscort(CASE, escort, officer, null);
    }
}
