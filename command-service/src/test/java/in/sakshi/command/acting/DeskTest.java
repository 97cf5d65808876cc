package in.sakshi.command.acting;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.station.Officer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the desk takes for the time at which a thing happened. */
class DeskTest {

    private static final Instant A_DAY_AGO = MONDAY;
    private static final Instant LONGER_AGO = MONDAY.minusMillis(1);

    @Test
    void whatIsNotSaidIsNow() {
        assertThat(tuesdayAt(CT_POOJA).happened(null)).isEqualTo(Happened.at(TUESDAY));
    }

    @Test
    void whatIsSaidHolds() {
        Happened now = Happened.at(TUESDAY);
        Happened withReason = new Happened(TUESDAY.minusSeconds(600), "भीड़ थी");
        assertThat(tuesdayAt(CT_POOJA).happened(now)).isEqualTo(now);
        assertThat(tuesdayAt(CT_POOJA).happened(withReason)).isEqualTo(withReason);
    }

    @Test
    void nothingHasHappenedInTheFuture() {
        assertRefused(Rule.HAPPENED_IN_THE_FUTURE, CT_POOJA, Happened.at(TUESDAY.plusMillis(1)));
        assertRefused(Rule.HAPPENED_IN_THE_FUTURE, SHO_RAKESH, new Happened(TUESDAY.plusMillis(1), "भूल"));
    }

    @Test
    void anEntryAfterADayIsStillOrdinary() {
        assertThat(tuesdayAt(CT_POOJA).happened(Happened.at(A_DAY_AGO))).isEqualTo(Happened.at(A_DAY_AGO));
    }

    @Test
    void anEntryAfterMoreThanADayTakesTheStationHouseOfficer() {
        assertRefused(Rule.BACKDATED_WITHOUT_SHO, CT_POOJA, new Happened(LONGER_AGO, "बिजली नहीं थी"));
        assertRefused(Rule.BACKDATED_WITHOUT_SHO, IC_NEELAM, new Happened(LONGER_AGO, "बिजली नहीं थी"));
    }

    @Test
    void anEntryAfterMoreThanADayTakesAReason() {
        Happened explained = new Happened(LONGER_AGO, "बिजली नहीं थी");
        assertRefused(Rule.BACKDATED_WITHOUT_REASON, SHO_RAKESH, Happened.at(LONGER_AGO));
        assertThat(tuesdayAt(SHO_RAKESH).happened(explained)).isEqualTo(explained);
        assertThat(tuesdayAt(NODAL_VIVEK).happened(explained)).isEqualTo(explained);
    }

    private static Desk tuesdayAt(Officer officer) {
        return new Desk(officer, TUESDAY, STAFF, PackagedRules.BOOK);
    }

    private static void assertRefused(Rule rule, Officer officer, Happened said) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tuesdayAt(officer).happened(said))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
