package in.sakshi.command.fir;

import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.fir.Asked.FIR;
import static in.sakshi.command.fir.Asked.SAURABH;
import static in.sakshi.command.fir.Asked.named;
import static in.sakshi.command.fir.Asked.sections;
import static in.sakshi.command.fir.Asked.under;
import static in.sakshi.command.fir.Refusing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.FirField;
import in.sakshi.desk.command.AlterSections;
import in.sakshi.desk.command.CorrectFirEntry;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sections that come later, and wrong times set right: the old and the new due time both stand in the record. */
class AlteringTest {

    private static final Instant TOLD = ist("2025-11-11T13:50");
    private static final Instant REGISTERED = ist("2025-11-11T14:50");
    private static final Instant LATER = ist("2025-11-20T16:00");

    @Test
    void theTwoMonthsOfALaterSectionAreCountedFromTheFirstRecording() {
        Investigated fir = stalking().at(LATER);
        List<CaseEvent> decided = fir.ask(add("BNS 64(1)"));
        assertThat(decided)
                .startsWith(
                        new SectionsAltered(
                                FIR,
                                sections("BNS 78(2)"),
                                sections("BNS 64(1)"),
                                List.of(),
                                "183 के बयान से",
                                Happened.at(LATER)),
                        new ObligationDueChanged(
                                FIR.asCase(),
                                Duty.INVESTIGATION.id(),
                                "D-13",
                                endOf("2026-01-10"),
                                endOf("2026-01-11"),
                                Happened.at(LATER)));
        assertThat(fir.due(Duty.INVESTIGATION).rule()).isEqualTo("D-13");
    }

    @Test
    void whatElseALaterSectionAsksForBeginsWithIt() {
        Investigated fir = stalking().at(LATER).and(add("POCSO 4"));
        assertThat(fir.due(Duty.MEDICAL).at()).isEqualTo(ist("2025-11-21T16:00"));
        assertThat(fir.due(Duty.CWC_REPORT).at()).isEqualTo(ist("2025-11-21T16:00"));
        assertThat(fir.due(Duty.SCENE_VISIT).at()).isEqualTo(ist("2025-11-21T16:00"));
        assertThat(fir.due(Duty.KOSH_UPLOAD).at()).isEqualTo(endOf("2025-11-23"));
        assertThat(fir.due(Duty.PROGRESS).at()).isEqualTo(endOf("2026-02-09"));
    }

    @Test
    void nothingIsGivenMoreTimeByALaterSection() {
        Investigated fir = stalking().at(LATER).and(add("BNS 64(1)"));
        assertThat(fir.due(Duty.STATEMENT_183).at()).isEqualTo(ist("2025-11-14T13:50"));
        Investigated soon = stalking().at(ist("2025-11-11T16:00")).and(add("BNS 64(1)"));
        assertThat(soon.due(Duty.STATEMENT_183).at()).isEqualTo(ist("2025-11-12T16:00"));
    }

    @Test
    void whoIsNamedAlreadyIsToBeArrestedForALaterSexualOffence() {
        Investigated fir = Investigated.registered(under("BNS 115(2)").against(named(SAURABH, "सौरभ")), REGISTERED)
                .at(LATER)
                .and(add("BNS 74"));
        assertThat(fir.due(Duty.ARREST.id(SAURABH)).at()).isEqualTo(endOf("2025-11-27"));
    }

    @Test
    void aSectionThatGoesOutSetsTheTimeOfTheInvestigationAnew() {
        Investigated fir = Investigated.registered(under("BNS 64(1)", "BNS 78(2)"), REGISTERED)
                .at(LATER)
                .and(new AlterSections(FIR, List.of(), sections("BNS 64(1)"), "बयान में नहीं", null));
        assertThat(fir.due(Duty.INVESTIGATION).at()).isEqualTo(endOf("2026-01-10"));
        assertThat(fir.owes(Duty.MEDICAL)).isTrue();
    }

    @Test
    void oneSectionStaysAndWhatStandsAlreadyIsQuiet() {
        Investigated fir = stalking().at(LATER);
        refused(
                Rule.NO_SECTION_LEFT,
                () -> fir.ask(new AlterSections(FIR, List.of(), sections("BNS 78(2)"), "–", null)));
        assertThat(fir.ask(add("BNS 78(2)"))).isEmpty();
    }

    @Test
    void aWrongTimeOfInformationMovesWhatWasCountedFromIt() {
        Investigated fir = Investigated.registered(under("BNS 64(1)").informedAt(TOLD), REGISTERED)
                .at(REGISTERED);
        List<CaseEvent> decided = fir.ask(correct(
                FirField.INFORMATION_AT,
                TOLD.toString(),
                ist("2025-11-11T12:00").toString()));
        assertThat(decided.get(0)).isInstanceOf(FirEntryCorrected.class);
        assertThat(decided)
                .contains(new ObligationDueChanged(
                        FIR.asCase(),
                        Duty.MEDICAL.id(),
                        "D-11",
                        ist("2025-11-12T13:50"),
                        ist("2025-11-12T12:00"),
                        Happened.at(REGISTERED)));
        assertThat(fir.due(Duty.FIR_COPY).at()).isEqualTo(ist("2025-11-12T14:50"));
        fir.ask(correct(FirField.INFORMATION_AT, ist("2025-11-11T12:00").toString(), TOLD.toString()));
        assertThat(fir.due(Duty.MEDICAL).at()).isEqualTo(ist("2025-11-12T13:50"));
    }

    @Test
    void aWrongTimeOfRegistrationMovesWhatWasCountedFromThere() {
        Investigated fir = stalking().at(LATER).by(SHO_RAKESH);
        fir.ask(correct(
                FirField.REGISTERED_AT,
                REGISTERED.toString(),
                ist("2025-11-12T00:00").toString()));
        assertThat(fir.due(Duty.INVESTIGATION).at()).isEqualTo(endOf("2026-01-11"));
        assertThat(fir.due(Duty.STATEMENT_183).at()).isEqualTo(ist("2025-11-14T13:50"));
    }

    @Test
    void thatSheIsAChildBringsWhatAChildIsOwed() {
        Investigated fir = stalking().at(LATER).and(correct(FirField.VICTIM_AGE, "19", "16"));
        assertThat(fir.due(Duty.CWC_REPORT).at()).isEqualTo(ist("2025-11-21T16:00"));
    }

    @Test
    void aCorrectionNamesWhatStandsThereAndWhatCanStandThere() {
        Investigated fir = stalking().at(LATER);
        refused(Rule.SOMETHING_ELSE_STANDS_THERE, () -> fir.ask(correct(FirField.VICTIM_AGE, "20", "21")));
        refused(Rule.NOT_A_POSSIBLE_VALUE, () -> fir.ask(correct(FirField.VICTIM_AGE, "19", "many")));
        refused(Rule.NOT_A_POSSIBLE_VALUE, () -> fir.ask(correct(FirField.FIR_NUMBER, "0268/2025", null)));
        refused(Rule.NOT_A_POSSIBLE_VALUE, () -> fir.ask(correct(FirField.PLACE, "कन्या इण्टर कॉलेज गेट", " ")));
        refused(
                Rule.NOT_A_POSSIBLE_VALUE,
                () -> fir.ask(correct(FirField.INFORMATION_AT, TOLD.toString(), LATER.toString())));
        refused(
                Rule.NOT_A_POSSIBLE_VALUE,
                () -> fir.ask(correct(FirField.REGISTERED_AT, REGISTERED.toString(), "2025-11-30T00:00:00Z")));
        refused(Rule.NOT_A_POSSIBLE_VALUE, () -> fir.ask(correct(FirField.OCCURRENCE_BEGAN, null, "yesterday")));
        assertThat(fir.ask(correct(FirField.VICTIM_AGE, "18", "19"))).isEmpty();
        assertThat(fir.ask(correct(FirField.INFORMANT_NAME, "प्रिया", "प्रिया सिंह")))
                .hasSize(1);
        assertThat(fir.ask(correct(FirField.GD_NUMBER, "027", "028"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "INFORMANT_NAME,     120",
        "INFORMANT_RELATION, 80",
        "VICTIM_NAME,        120",
        "PLACE,              300"
    })
    void aTextIsNoLongerThanItCouldBeAtFirst(FirField field, int most) {
        Investigated fir = stalking().at(LATER);
        String standing = fir.file().registered().entries().value(field).orElse(null);
        String longest = "क".repeat(most);
        refused(Rule.NOT_A_POSSIBLE_VALUE, () -> fir.ask(correct(field, standing, longest + "क")));
        assertThat(fir.ask(correct(field, standing, longest))).containsExactly(corrected(field, standing, longest));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-11T12:00:00+05:30",
        "2025-11-11T06:30:00.000Z",
        "2025-11-11T06:30:00z",
        "2025-11-11T06:30Z",
        "2025-11-11T12:00:00",
        "2025-11-11"
    })
    void aMomentIsWrittenInTheFormInWhichItStands(String otherwise) {
        Investigated fir = stalking().at(LATER);
        refused(Rule.NOT_A_POSSIBLE_VALUE, () -> fir.ask(correct(FirField.INFORMATION_AT, TOLD.toString(), otherwise)));
        refused(
                Rule.NOT_A_POSSIBLE_VALUE,
                () -> fir.ask(correct(FirField.REGISTERED_AT, REGISTERED.toString(), otherwise)));
        refused(Rule.NOT_A_POSSIBLE_VALUE, () -> fir.ask(correct(FirField.OCCURRENCE_BEGAN, null, otherwise)));
        refused(Rule.NOT_A_POSSIBLE_VALUE, () -> fir.ask(correct(FirField.OCCURRENCE_ENDED, null, otherwise)));
    }

    @ParameterizedTest
    @EnumSource(names = {"OCCURRENCE_BEGAN", "OCCURRENCE_ENDED"})
    void whenItHappenedMayBeFilledInAndEmptiedAgain(FirField field) {
        Investigated fir = stalking().at(LATER);
        String moment = ist("2025-11-11T12:00").toString();
        assertThat(fir.ask(correct(field, null, moment))).containsExactly(corrected(field, null, moment));
        assertThat(fir.ask(correct(field, moment, null))).containsExactly(corrected(field, moment, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"INFORMATION_AT", "REGISTERED_AT"})
    void whenItWasToldAndRegisteredIsNotEmptied(FirField field) {
        Investigated fir = stalking().at(LATER);
        String standing = field == FirField.INFORMATION_AT ? TOLD.toString() : REGISTERED.toString();
        refused(Rule.NOT_A_POSSIBLE_VALUE, () -> fir.ask(correct(field, standing, null)));
    }

    @Test
    void aReportMayBeRegisteredInTheMomentOfTheInformationAndOfTheCorrection() {
        Investigated fir = stalking().at(LATER);
        assertThat(fir.ask(correct(FirField.INFORMATION_AT, TOLD.toString(), REGISTERED.toString())))
                .isNotEmpty();
        assertThat(fir.ask(correct(FirField.REGISTERED_AT, REGISTERED.toString(), LATER.toString())))
                .isNotEmpty();
        Instant next = LATER.plusMillis(1);
        refused(
                Rule.NOT_A_POSSIBLE_VALUE,
                () -> fir.ask(correct(FirField.REGISTERED_AT, LATER.toString(), next.toString())));
    }

    private static FirEntryCorrected corrected(FirField field, @Nullable String from, @Nullable String to) {
        return new FirEntryCorrected(FIR, field, from, to, "गलत लिखा गया", Happened.at(LATER));
    }

    private static Investigated stalking() {
        return Investigated.registered(under("BNS 78(2)").informedAt(TOLD), REGISTERED);
    }

    private static AlterSections add(String section) {
        return new AlterSections(FIR, sections(section), List.of(), "183 के बयान से", null);
    }

    private static CorrectFirEntry correct(FirField field, @Nullable String from, @Nullable String to) {
        return new CorrectFirEntry(FIR, field, from, to, "गलत लिखा गया", null);
    }
}
