package in.sakshi.query.confidential;

import static in.sakshi.query.testing.Acts.begun;
import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.number;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Reports.fir;
import static in.sakshi.query.testing.Reports.registered;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CaseClass;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.FirField;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.query.testing.Recording;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.MemoryShelves;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a case gets into its class. */
class GroundsTest {

    private static final ComplaintId CASE = complaint(1);
    private static final Happened THEN = happened("07.10.2025 10:00");

    private final MemoryShelves shelves = new MemoryShelves();
    private final Recording recording = new Recording(new Guarding(shelves));

    private CaseClass caseClass(CaseEvent... events) {
        recording.record(List.of(
                received(CASE, book(2025), 1, at("06.10.2025 10:00")),
                recorded("07.10.2025 10:00", MAMTA, new CategorySet(CASE, ComplaintCategory.MARITAL, "x", THEN))));
        // A stalking at first: class B, which it keeps.
        recording.record(List.of(recorded("07.10.2025 10:05", MAMTA, events)));
        return guarded(CASE.toString()).caseClass();
    }

    private GuardedCase guarded(String id) {
        Map<String, GuardedCase> found = shelves.lines(GuardedCases.CASES).find(List.of(id));
        return Objects.requireNonNull(found.get(id));
    }

    private static SectionsNoted noted(Act act, String number) {
        return new SectionsNoted(CASE, List.of(new Section(act, number)), THEN);
    }

    @ParameterizedTest
    @CsvSource({
        "BNS, 64(1), A",
        "BNS, 70(2), A",
        "BNS, 96, A",
        "IPC, 376DB, A",
        "POCSO, 4, A",
        "POCSO, 99, A",
        "ITPA, 7, A",
        "PCMA, 9, A",
        "JJ, 75, A",
        "BNS, 143, A",
        "BNS, 78(2), B",
        "BNS, 124, B",
        "IT, 66E, B",
        "PWDVA, 31, B",
    })
    void aSectionTakesItThere(Act act, String section, CaseClass caseClass) {
        assertThat(Grounds.NONE.after(noted(act, section)).caseClass()).isEqualTo(caseClass);
    }

    @Test
    void anotherSectionOrCategoryNeverTakesItDown() {
        assertThat(caseClass(
                        noted(Act.BNS, "64"),
                        noted(Act.BNS, "85"),
                        new CategorySet(CASE, ComplaintCategory.PROPERTY, "x", THEN)))
                .isEqualTo(CaseClass.A);
    }

    @Test
    void theCircleOfficersWordTakesItDownToWhatTheFactsSay() {
        assertThat(caseClass(
                        new CategorySet(CASE, ComplaintCategory.RAPE, "x", THEN),
                        new CategorySet(CASE, ComplaintCategory.MARITAL, "x", THEN),
                        new SensitivityLowered(CASE, "x", THEN)))
                .isEqualTo(CaseClass.C);
    }

    @Test
    void theCircleOfficersWordDoesNotTakeAwayTheSection() {
        assertThat(caseClass(noted(Act.POCSO, "4"), new SensitivityLowered(CASE, "x", THEN)))
                .isEqualTo(CaseClass.A);
    }

    @Test
    void whatIsDeclaredSensitiveIsAtLeastOfClassB() {
        assertThat(caseClass(new SensitivityLowered(CASE, "x", THEN))).isEqualTo(CaseClass.C);

        recording.record(List.of(recorded("07.10.2025 10:10", MAMTA, new SensitivityRaised(CASE, "x", THEN))));

        assertThat(guarded(CASE.toString()).caseClass()).isEqualTo(CaseClass.B);
    }

    @Test
    void whoIsBelowEighteenAfterAllIsOfClassA() {
        assertThat(caseClass(new EntryCorrected(CASE, EntryField.COMPLAINANT_AGE, "18", "17", "x", THEN)))
                .isEqualTo(CaseClass.A);
    }

    @Test
    void aReportIsOfItsClassByItsSectionsAndHerAge() {
        recording.record(List.of(begun(
                "10.10.2025 18:00", MAMTA, registered(fir(1), number(RegisterId.FIR, 1), "10.10.2025 18:00", null))));

        assertThat(guarded("fir-" + fir(1)).caseClass()).isEqualTo(CaseClass.A);
    }

    @Test
    void aSectionThatIsAddedToAReportLaterCounts() {
        Section added = new Section(Act.BNS, "64(1)");
        CaseEvent altered = new SectionsAltered(fir(1), List.of(), List.of(added), List.of(), "x", THEN);
        CaseEvent older = new FirEntryCorrected(fir(1), FirField.VICTIM_AGE, null, "19", "x", THEN);

        assertThat(Grounds.NONE.after(altered).caseClass()).isEqualTo(CaseClass.A);
        assertThat(Grounds.NONE.after(altered).after(older).sections()).containsExactly(added);
    }
}
