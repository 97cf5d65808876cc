package in.sakshi.query.confidential;

import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Times.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.code.CaseClass;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.Sex;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.Respondent;
import in.sakshi.desk.query.Note;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Step;
import in.sakshi.desk.words.Words;
import in.sakshi.fact.Happened;
import in.sakshi.fir.AccusedArrested;
import in.sakshi.fir.Victim;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.query.print.Print;
import in.sakshi.query.testing.Officers;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in the place of what is not to be seen. */
class CoverTest {

    private static final Instant THEN = at("07.10.2025 10:00");
    private static final Happened HAPPENED = Happened.at(THEN);
    private static final Complainant SHE =
            new Complainant("सुनीता देवी", 29, "रमेश", "ग्राम कठौली", "4", "9876543210", true);

    private static Cover cover(CaseClass caseClass, Sight identity, Sight others, Locale locale) {
        Map<Matter, Sight> sights = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            sights.put(matter, others);
        }
        sights.put(Matter.IDENTITY, identity);
        Print print = new Print(Words.in(locale), Officers.staff(), Officers.officer(NEELAM), THEN);
        return new Cover(new Sights(caseClass, sights), print);
    }

    private static Cover masked(CaseClass caseClass) {
        return cover(caseClass, Sight.MASKED, Sight.MASKED, Words.HINDI);
    }

    private static Cover closed() {
        return cover(CaseClass.A, Sight.NONE, Sight.NONE, Words.HINDI);
    }

    @Test
    void whoeverSeesAllReadsTheVeryLine() {
        assertThat(cover(CaseClass.A, Sight.FULL, Sight.VIEWED, Words.HINDI).of(SHE))
                .isSameAs(SHE);
    }

    @Test
    void inClassASheIsTheApplicantAndHerFamilyNobody() {
        assertThat(masked(CaseClass.A).of(SHE))
                .isEqualTo(new Complainant("आवेदिका", null, "गोपनीय", "गोपनीय", "गोपनीय", "********10", true));
    }

    @Test
    void inClassBSheHasInitials() {
        assertThat(masked(CaseClass.B).of(SHE))
                .isEqualTo(new Complainant("सु0 दे0", null, "र0", "गोपनीय", "गोपनीय", "********10", true));
    }

    @Test
    void whoeverSeesNothingReadsThatSomethingStandsThere() {
        assertThat(closed().of(SHE))
                .isEqualTo(new Complainant("गोपनीय", null, "गोपनीय", "गोपनीय", "गोपनीय", "गोपनीय", true));
        assertThat(closed().of(new Complainant(null, null, null, null, null, null, null)))
                .as("and nothing where nothing stands")
                .isEqualTo(new Complainant(null, null, null, null, null, null, null));
    }

    @Test
    void whatNeedsOpeningIsMaskedUntilItIsOpened() {
        assertThat(cover(CaseClass.A, Sight.OPENED, Sight.OPENED, Words.HINDI).of(SHE))
                .isEqualTo(masked(CaseClass.A).of(SHE));
    }

    @Test
    void theReaderReadsTheirLanguage() {
        assertThat(cover(CaseClass.A, Sight.MASKED, Sight.FULL, Locale.ENGLISH).of(new Victim("सुनीता", 16, Sex.WOMAN)))
                .isEqualTo(new Victim("the victim", null, Sex.WOMAN));
    }

    @Test
    void hisRelationAndAddressWouldLeadToHer() {
        Respondent they = new Respondent("रमेश कुमार", "ग्राम कठौली", "पिता");

        assertThat(cover(CaseClass.A, Sight.MASKED, Sight.FULL, Words.HINDI).of(they))
                .isEqualTo(new Respondent("रमेश कुमार", "गोपनीय", "गोपनीय"));
        assertThat(masked(CaseClass.A).of(they)).isEqualTo(new Respondent("र0 कु0", "गोपनीय", "गोपनीय"));
    }

    @Test
    void aJuvenileIsMaskedWhereOthersAreNot() {
        Map<Matter, Sight> sights = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            sights.put(matter, matter == Matter.JUVENILE ? Sight.MASKED : Sight.FULL);
        }
        Print print = new Print(Words.in(Words.HINDI), Officers.staff(), Officers.officer(NEELAM), THEN);
        Cover cover = new Cover(new Sights(CaseClass.C, sights), print);
        PreventivePerson grown = new PreventivePerson("मोहन", 18, "सोहन", "ग्राम कठौली", "9876500001");
        PreventivePerson young = new PreventivePerson("मोहन", 17, "सोहन", "ग्राम कठौली", "9876500001");

        assertThat(cover.of(grown)).isSameAs(grown);
        assertThat(cover.of(young)).isEqualTo(new PreventivePerson("मो0", null, "सो0", "गोपनीय", "********01"));
    }

    @Test
    void aCorrectionIsCoveredAsTheFieldThatWasCorrected() {
        assertThat(corrected(EntryField.COMPLAINANT_MOBILE, "9876500001")).isEqualTo("********01");
        assertThat(corrected(EntryField.COMPLAINANT_AGE, "29")).isEqualTo("18–29");
        assertThat(corrected(EntryField.COMPLAINANT_AGE, "61")).isEqualTo("60+");
        assertThat(corrected(EntryField.BRIEF_FACTS, "मारपीट")).isEqualTo("गोपनीय");
        assertThat(corrected(EntryField.GD_NUMBER, "031")).isEqualTo("031");
    }

    private static String corrected(EntryField field, String value) {
        EntryCorrected covered =
                masked(CaseClass.B).of(new EntryCorrected(complaint(1), field, value, value, "x", HAPPENED));
        assertThat(covered.oldValue()).isEqualTo(covered.newValue());
        assertThat(covered.reason()).isEqualTo("गोपनीय");
        return String.valueOf(covered.newValue());
    }

    @Test
    void whatIsSaidInShortIsCoveredAsTheEventOfWhichItIsSaid() {
        Cover noGist = cover(CaseClass.B, Sight.FULL, Sight.NONE, Words.HINDI);
        Note gist = new Note(THEN, CounsellingSessionHeld.class.getSimpleName(), null, "मारपीट", NEELAM);
        Note other = new Note(THEN, "ComplainantContacted", null, "कल आयेंगी", NEELAM);

        assertThat(noGist.of(gist).text()).isEqualTo("गोपनीय");
        assertThat(noGist.of(other)).isSameAs(other);
    }

    @Test
    void theAccusedIsCountedByAPlaceThatStays() {
        Step arrested = new Step(
                THEN, AccusedArrested.class.getSimpleName(), List.of(Said.text("1. मोहन"), Said.text("थाना")), NEELAM);

        assertThat(closed().of(arrested).said()).containsExactly(Said.text("1."), Said.text("गोपनीय"));
    }

    @Test
    void numbersInAPhraseStayUnlessOneCanCallThem() {
        assertThat(said(Said.phrase("book.gd", "031"))).isEqualTo(Said.phrase("book.gd", "031"));
        assertThat(said(Said.phrase("book.gd", "9876543210"))).isEqualTo(Said.phrase("book.gd", "गोपनीय"));
        assertThat(said(Said.officer(NEELAM))).isEqualTo(Said.officer(NEELAM));
    }

    private static Said said(Said said) {
        Step step = new Step(THEN, "DetainedU170", List.of(said), NEELAM);
        return closed().of(step).said().get(0);
    }

    @Test
    void thatSheWasUsedAsAFrontIsNotToBeGuessed() {
        MandatoryCounsellingFlagged front =
                new MandatoryCounsellingFlagged(complaint(1), MandatoryGround.PAWN_FALSE, HAPPENED);
        MandatoryCounsellingFlagged section =
                new MandatoryCounsellingFlagged(complaint(1), MandatoryGround.SECTIONS, HAPPENED);
        Note note = new Note(THEN, "MandatoryCounsellingFlagged", "mandatoryGround.PAWN_FALSE", null, NEELAM);

        assertThat(closed().of(front).ground()).isNull();
        assertThat(closed().of(section)).isSameAs(section);
        assertThat(masked(CaseClass.C).of(front)).isSameAs(front);
        assertThat(closed().of(note).word()).isNull();
        assertThat(correctedCategory()).isEqualTo(ComplaintCategory.UNKNOWN.name());
    }

    private static String correctedCategory() {
        return String.valueOf(closed().of(new EntryCorrected(
                        complaint(1), EntryField.CATEGORY, null, ComplaintCategory.PAWN_FALSE.name(), "x", HAPPENED))
                .newValue());
    }

    /** A record of which nobody has said what it tells. */
    record Undecided(String secret) {}

    @Test
    void aPartWithoutADecisionIsNotShown() {
        assertThatThrownBy(() -> closed().of(new Undecided("x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Undecided.secret has no decision");
    }
}
