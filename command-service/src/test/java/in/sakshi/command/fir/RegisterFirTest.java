package in.sakshi.command.fir;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.fir.Asked.SAURABH;
import static in.sakshi.command.fir.Asked.SOMEBODY;
import static in.sakshi.command.fir.Asked.named;
import static in.sakshi.command.fir.Asked.under;
import static in.sakshi.command.fir.Asked.unknown;
import static in.sakshi.command.fir.Investigated.registered;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.AlertRaised;
import in.sakshi.code.AlertKind;
import in.sakshi.code.Post;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says and what is due from then on, by its sections, with the dates of the worked cases. */
class RegisterFirTest {

    private static final Instant TOLD = ist("2025-11-11T13:50");
    private static final Instant AT_TEN_TO_THREE = ist("2025-11-11T14:50");

    @Test
    void theReportStandsUnderItsNumberWithWhoeverRecordedIt() {
        Asked asked = stalking();
        assertThat(registered(asked, AT_TEN_TO_THREE).events().get(0))
                .isEqualTo(new FirRegistered(
                        Asked.FIR,
                        Investigated.NUMBER,
                        "0268/2025",
                        asked.command().report(),
                        TOLD,
                        null,
                        new RecordingOfficer(SI_AARTI.id(), SI_AARTI.personsSex(), SI_AARTI.rank()),
                        Happened.at(AT_TEN_TO_THREE)));
    }

    @Test
    void theStalkerOfTheWorkedCase() {
        Investigated fir = registered(stalking(), AT_TEN_TO_THREE);
        assertThat(fir.due(Duty.INVESTIGATION).at()).isEqualTo(endOf("2026-01-10"));
        assertThat(fir.due(Duty.INVESTIGATION).rule()).isEqualTo("D-15-60");
        assertThat(fir.due(Duty.STATEMENT_183).at()).isEqualTo(ist("2025-11-14T13:50"));
        assertThat(fir.due(Duty.PROGRESS).at()).isEqualTo(endOf("2026-02-09"));
        assertThat(fir.due(Duty.FIR_COPY).at()).isEqualTo(ist("2025-11-12T14:50"));
        assertThat(fir.due(Duty.MAGISTRATE_REPORT).at()).isEqualTo(ist("2025-11-12T14:50"));
        assertThat(fir.due(Duty.followUp(1)).at()).isEqualTo(endOf("2025-11-26"));
        assertThat(fir.due(Duty.CYBER_EVIDENCE).at()).isEqualTo(ist("2025-11-12T13:50"));
        assertThat(fir.due(Duty.CYBER_EVIDENCE).rule()).isEqualTo("D-97");
        assertThat(fir.file().obligations().open()).hasSize(7);
    }

    @Test
    void theZeroReportOfTheWorkedCase() {
        Investigated fir =
                registered(under("BNS 64(1)").asZero().informedAt(ist("2025-11-24T20:15")), ist("2025-11-24T20:50"));
        assertThat(fir.events().get(0)).isInstanceOf(ZeroFirRegistered.class);
        assertThat(fir.due(Duty.MEDICAL).at()).isEqualTo(ist("2025-11-25T20:15"));
        assertThat(fir.due(Duty.MEDICAL).rule()).isEqualTo("D-11");
        assertThat(fir.due(Duty.ZERO_FIR_TRANSFER).at()).isEqualTo(ist("2025-11-25T20:50"));
        assertThat(fir.due(Duty.INVESTIGATION).at()).isEqualTo(endOf("2026-01-24"));
        assertThat(fir.due(Duty.STATEMENT).at()).isEqualTo(ist("2025-11-25T20:15"));
        assertThat(fir.due(Duty.STATEMENT_183).at()).isEqualTo(ist("2025-11-25T20:15"));
        assertThat(fir.due(Duty.SCENE_VISIT).at()).isEqualTo(ist("2025-11-25T20:50"));
        assertThat(fir.due(Duty.LEGAL_SERVICES_COPY).at()).isEqualTo(endOf("2025-11-27"));
    }

    @ParameterizedTest
    @CsvSource({
        "BNS 74,       STATEMENT_183,       D-10-OTHER, 2025-11-14T13:50:00",
        "BNS 117(2),   SCENE_VISIT,         D-09,       2025-11-12T14:50:00",
        "BNS 115(2),   INVESTIGATION,       D-15-60,    2026-01-10T23:59:59.999",
        "BNS 68,       INVESTIGATION,       D-13,       2026-01-11T23:59:59.999",
        "BNS 69,       INVESTIGATION,       D-15-90,    2026-02-09T23:59:59.999",
        "POCSO 8,      INVESTIGATION,       D-13,       2026-01-11T23:59:59.999",
        "POCSO 8,      MEDICAL,             D-34,       2025-11-12T13:50:00",
        "POCSO 12,     CWC_REPORT,          D-30,       2025-11-12T13:50:00",
        "POCSO 12,     COURT_REPORT,        D-30,       2025-11-12T13:50:00",
        "POCSO 12,     CHILD_CARE,          D-31,       2025-11-12T13:50:00",
        "POCSO 12,     CHILD_FORM_B,        D-32,       2025-11-12T14:50:00",
        "BNS 66,       KOSH_UPLOAD,         D-58,       2025-11-14T23:59:59.999",
        "BNS 80,       INQUEST,             D-23,       2025-11-12T13:50:00",
        "IPC 304B,     INQUEST,             D-23,       2025-11-12T13:50:00",
        "BNS 124(1),   ACID_FIRST_PAYMENT,  D-56-FIRST, 2025-11-26T23:59:59.999",
        "BNS 124(1),   LEGAL_SERVICES_COPY, D-57,       2025-11-14T23:59:59.999",
        "BNS 137(2),   RECOVERY,            D-41-RECOVERY, 2025-11-26T23:59:59.999",
        "SCST 3(2)(v), INVESTIGATION,       D-59,       2026-01-10T23:59:59.999"
    })
    void whatASectionAsksFor(String section, Duty duty, String rule, String due) {
        Investigated fir = registered(under(section).informedAt(TOLD), AT_TEN_TO_THREE);
        assertThat(fir.due(duty).rule()).isEqualTo(rule);
        assertThat(fir.due(duty).at()).isEqualTo(ist(due));
    }

    @ParameterizedTest
    @CsvSource({
        "BNS 115(2), STATEMENT_183",
        "BNS 78(2),  MEDICAL",
        "BNS 78(2),  STATEMENT",
        "BNS 78(2),  CYBER_EVIDENCE",
        "BNS 78(2),  SCENE_VISIT",
        "BNS 78(2),  CWC_REPORT",
        "BNS 78(2),  LEGAL_SERVICES_COPY",
        "POCSO 12,   MEDICAL",
        "BNS 64,     KOSH_UPLOAD",
        "BNS 103,    INQUEST",
        "BNS 137(2), AHTU",
        "BNS 85,     FWC_REFERENCE",
        "BNS 64,     ZERO_FIR_TRANSFER"
    })
    void whatASectionDoesNotAskFor(String section, Duty duty) {
        assertThat(registered(under(section), AT_TEN_TO_THREE).owes(duty)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T10:00,    2026-02-28",
        "2027-12-31T10:00,    2028-02-29",
        "2026-02-28T10:00,    2026-04-28",
        "2025-11-24T23:59:59, 2026-01-24",
        "2025-11-25T00:00,    2026-01-25"
    })
    void twoMonthsAreTwoCalendarMonths(String registered, String last) {
        assertThat(registered(under("BNS 64(1)"), ist(registered))
                        .due(Duty.INVESTIGATION)
                        .at())
                .isEqualTo(endOf(last));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31T10:00, 2026-02-28", "2025-07-01T10:00, 2025-08-30"})
    void ofTwoMonthsAndSixtyDaysTheStricterHolds(String registered, String last) {
        Investigated fir = registered(under("BNS 64(1)", "SCST 3(2)(v)"), ist(registered));
        assertThat(fir.due(Duty.INVESTIGATION).at()).isEqualTo(endOf(last));
    }

    @Test
    void aGirlUnderEighteenIsAChildUnderWhateverSectionsItWasWritten() {
        assertThat(registered(under("BNS 74").aged(17), AT_TEN_TO_THREE).owes(Duty.CWC_REPORT))
                .isTrue();
        assertThat(registered(under("BNS 74").aged(18), AT_TEN_TO_THREE).owes(Duty.CWC_REPORT))
                .isFalse();
        assertThat(registered(under("BNS 74").aged(null), AT_TEN_TO_THREE).owes(Duty.CWC_REPORT))
                .isFalse();
        assertThat(registered(under("BNS 137(2)").aged(17), AT_TEN_TO_THREE)
                        .due(Duty.AHTU)
                        .at())
                .isEqualTo(endOf("2026-03-11"));
    }

    @Test
    void whoIsNamedForASexualOffenceIsToBeArrestedOrNoticed() {
        Investigated fir = registered(stalking().against(named(SAURABH, "सौरभ"), unknown(SOMEBODY)), AT_TEN_TO_THREE);
        assertThat(fir.due(Duty.ARREST.id(SAURABH)).at()).isEqualTo(endOf("2025-11-18"));
        assertThat(fir.file().obligations().open(Duty.ARREST::covers)).hasSize(1);
        assertThat(registered(under("BNS 115(2)").against(named(SAURABH, "सौरभ")), AT_TEN_TO_THREE)
                        .owes(Duty.ARREST))
                .isFalse();
    }

    @Test
    void withoutAWordOnItTheInformationCameWithTheReport() {
        Investigated fir = registered(under("BNS 64(1)"), AT_TEN_TO_THREE);
        assertThat(fir.due(Duty.MEDICAL).at()).isEqualTo(AT_TEN_TO_THREE.plusSeconds(86_400));
    }

    @Test
    void whatIsDueIsOwedByTheStationHouseOfficerAndTheInCharge() {
        Investigated fir = registered(under("POCSO 4"), AT_TEN_TO_THREE);
        assertThat(fir.due(Duty.INVESTIGATION).owner()).isEqualTo(Owner.of(Post.SHO));
        assertThat(fir.due(Duty.MEDICAL).owner()).isEqualTo(Owner.of(Post.IC));
        assertThat(fir.due(Duty.CWC_REPORT).owner()).isEqualTo(Owner.of(Post.IC));
        assertThat(fir.due(Duty.followUp(1)).owner()).isEqualTo(Owner.of(Post.DESK));
    }

    @Test
    void thatNoWomanRecordedItBlocksNothingAndIsToldAtOnce() {
        Investigated fir = new Investigated().at(AT_TEN_TO_THREE).by(SHO_RAKESH).register(stalking(), null);
        assertThat(fir.events())
                .element(1)
                .isEqualTo(new AlertRaised(
                        Asked.FIR.asCase(), AlertKind.WOMAN_RECORDER, Owner.of(Post.CO), Happened.at(AT_TEN_TO_THREE)));
        assertThat(alerts(SHO_RAKESH, under("BNS 115(2)"))).isZero();
        assertThat(alerts(CT_POOJA, stalking())).isZero();
    }

    @Test
    void anybodyWhoServesMayRegister() {
        for (Officer officer : new Officer[] {CT_POOJA, SHO_RAKESH, CO_SHALINI, NODAL_VIVEK}) {
            assertThat(new Investigated()
                            .at(AT_TEN_TO_THREE)
                            .by(officer)
                            .register(stalking(), null)
                            .events())
                    .isNotEmpty();
        }
    }

    private static long alerts(Officer officer, Asked asked) {
        return new Investigated()
                .at(AT_TEN_TO_THREE).by(officer).register(asked, null).events().stream()
                        .filter(AlertRaised.class::isInstance)
                        .count();
    }

    private static Asked stalking() {
        return under("BNS 78(2)", "BNS 75(3)", "IT 67").informedAt(TOLD);
    }
}
