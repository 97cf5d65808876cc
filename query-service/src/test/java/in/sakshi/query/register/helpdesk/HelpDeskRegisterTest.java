package in.sakshi.query.register.helpdesk;

import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ReopeningGround;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.desk.query.Struck;
import in.sakshi.query.register.Book;
import in.sakshi.query.register.BookEntry;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.Printed;
import in.sakshi.query.testing.Recording;
import in.sakshi.shelf.MemoryShelves;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The help-desk register has a line for each complaint, and on it what happened to it. */
class HelpDeskRegisterTest {

    private static final Instant LATER = at("02.02.2026 10:00");

    private final MemoryShelves shelves = new MemoryShelves();
    private final Recording recording = new Recording(new HelpDeskRegister(shelves), new HelpDeskBook(shelves));

    @Test
    void aWholeCaseFillsItsLine() {
        recording.record(C1.acts(47));

        Printed printed = Printed.of(line(C1.CASE.toString()), HelpDeskLayout.RECEIVED, LATER);
        assertThat(printed.overdue()).isFalse();
        assertThat(printed.text("serial")).isEqualTo("MHD-0047/2025");
        assertThat(printed.text("token")).isEqualTo("RMG-MHD-0047-2025");
        assertThat(printed.text("received")).isEqualTo("06.10.2025 11:10");
        assertThat(printed.text("applicant")).isEqualTo("सुनीता देवी, 29, रमेश");
        assertThat(printed.text("address")).isEqualTo("ग्राम कठौली, बीट सं0 4");
        assertThat(printed.text("mobile")).isEqualTo("9876543210, सुरक्षित है");
        assertThat(printed.text("respondent")).isEqualTo("रमेश, ग्राम कठौली, पति");
        assertThat(printed.text("category")).isEqualTo("घरेलू हिंसा/मारपीट");
        assertThat(printed.text("gd")).isEqualTo("रपट सं0 031, समय 11:25 बजे, दि0 06.10.2025");
        assertThat(printed.text("receipt")).isEqualTo("हाँ");
        assertThat(printed.text("officer")).startsWith("उपनिरीक्षक आरती सिंह").endsWith("06.10.2025");
        assertThat(printed.text("due")).isEqualTo("05.11.2025 23:59");
        assertThat(printed.text("disposal")).startsWith("03.11.2025");
        assertThat(printed.text("informed")).isEmpty();
        assertThat(printed.text("enteredBy")).isEqualTo("आरक्षी पूजा गौतम, 06.10.2025 11:22");
        assertThat(printed.text("notes")).contains("परामर्श शीघ्र करें").contains("03.11.2025");
        assertThat(printed.cells()).hasSize(19);
    }

    @Test
    void whatWasDoneStandsInItsOrder() {
        recording.record(C1.acts(47));

        assertThat(line(C1.CASE.toString()).actions())
                .extracting(action -> action.event() + " " + action.word() + " " + action.text())
                .containsExactly(
                        "AssessmentRecorded recommendation.COUNSELLING null",
                        "CounsellingSessionHeld counselling.FIRST_LEVEL null",
                        "PartyAbsent null null",
                        "CounsellingSessionHeld counselling.FIRST_LEVEL null",
                        "ReferralMade agency.PPK 112/2025",
                        "ReferralOutcomeRecorded outcome.REUNITED null");
    }

    @Test
    void aLineIsOverdueAfterItsDueTimeAndNotAtIt() {
        recording.record(C1.acts(47).subList(0, 4));

        HelpDeskLine line = line(C1.CASE.toString());
        Instant due = at("16.10.2025 23:59").plusMillis(59_999);
        assertThat(Printed.of(line, HelpDeskLayout.RECEIVED, due).overdue()).isFalse();
        assertThat(Printed.of(line, HelpDeskLayout.RECEIVED, due.plusMillis(1)).overdue())
                .isTrue();
    }

    @Test
    void aCorrectionStrikesTheOldValueThroughAndKeepsIt() {
        recording.record(C1.acts(47).subList(0, 3));
        recording.record(List.of(
                correction(EntryField.COMPLAINANT_NAME, "सुनीता देवी", "सुनीता यादव", "वर्तनी"),
                correction(EntryField.COMPLAINANT_AGE, "29", "30", "आधार कार्ड"),
                correction(EntryField.CATEGORY, "DV", "DOWRY_HAR", "नया तथ्य"),
                correction(EntryField.RESPONDENT_RELATION, "पति", null, "अज्ञात"),
                correction(EntryField.GD_NUMBER, "031", "032", "लिखने में भूल")));

        HelpDeskLine line = line(C1.CASE.toString());
        Printed printed = Printed.of(line, HelpDeskLayout.RECEIVED, LATER);
        assertThat(printed.text("serial")).isEqualTo("MHD-0047/2025");
        assertThat(printed.text("applicant")).isEqualTo("सुनीता यादव, 30, रमेश");
        assertThat(printed.struckThrough("applicant"))
                .containsExactly(
                        new Struck("सुनीता देवी", "संशोधन: मुख्य आरक्षी ममता यादव, 07.10.2025 10:00, कारण: वर्तनी"),
                        new Struck("29", "संशोधन: मुख्य आरक्षी ममता यादव, 07.10.2025 10:00, कारण: आधार कार्ड"));
        assertThat(line.application().category()).isEqualTo(ComplaintCategory.DOWRY_HAR);
        assertThat(printed.struckThrough("category")).extracting(Struck::text).containsExactly("घरेलू हिंसा/मारपीट");
        assertThat(printed.text("respondent")).isEqualTo("रमेश, ग्राम कठौली");
        assertThat(printed.text("gd")).startsWith("रपट सं0 032, समय 11:25");
        assertThat(line.corrections()).hasSize(5);
        assertThat(printed.struckThrough("facts")).isEmpty();
    }

    @Test
    void whatWasEmptyBeforeIsPrintedAsEmpty() {
        recording.record(C1.acts(47).subList(0, 1));
        recording.record(List.of(correction(EntryField.SOURCE_REFERENCE, null, "P-112-77", "बाद में मिला")));

        Printed printed = Printed.of(line(C1.CASE.toString()), HelpDeskLayout.RECEIVED, LATER);
        assertThat(printed.text("source")).endsWith(", P-112-77");
        assertThat(printed.struckThrough("source")).extracting(Struck::text).containsExactly("रिक्त");
    }

    @Test
    void aReopenedCaseIsNoLongerDisposedOf() {
        recording.record(C1.acts(47));
        recording.record(List.of(recorded(
                "02.02.2026 10:00",
                NEELAM,
                new ComplaintReopened(
                        C1.CASE, ReopeningGround.REHARASSED, "पुनः मारपीट", happened("02.02.2026 09:30")))));

        HelpDeskLine line = line(C1.CASE.toString());
        assertThat(line.handling().disposed()).isNull();
        assertThat(line.actions())
                .last()
                .satisfies(action -> assertThat(action.word()).isEqualTo("reopening.REHARASSED"));
        assertThat(line.notes()).anySatisfy(note -> assertThat(note.event()).isEqualTo("DisposalApproved"));
    }

    @Test
    void aBookKnowsItsEntriesAndItsLastNumber() {
        recording.record(List.of(
                Acts.received(complaint(1), Acts.book(2025), 1, at("31.12.2025 23:59")),
                Acts.received(complaint(2), Acts.book(2026), 1, at("01.01.2026 00:01")),
                Acts.received(complaint(3), Acts.book(2026), 2, at("01.01.2026 00:02"))));

        assertThat(shelves.lines(HelpDeskBooks.BOOKS)
                        .find(List.of("register-RMG-MHD-2025", "register-RMG-MHD-2026"))
                        .values())
                .extracting(Book::last)
                .containsExactlyInAnyOrder(1, 2);
        String id = BookEntry.id(Acts.book(2026), 2);
        assertThat(shelves.lines(HelpDeskBooks.ENTRIES).find(List.of(id)))
                .hasEntrySatisfying(
                        id,
                        entry -> assertThat(entry.line()).isEqualTo(complaint(3).toString()));
    }

    @Test
    void handlingAnEventAgainChangesNothing() {
        List<Act> acts = C1.acts(47);
        recording.record(acts);
        HelpDeskLine once = line(C1.CASE.toString());

        new Recording(new HelpDeskRegister(shelves), new HelpDeskBook(shelves)).record(acts);

        assertThat(line(C1.CASE.toString())).isEqualTo(once);
    }

    @Test
    void anEventOfACaseThatNeverBeganIsAnErrorAndNoLine() {
        Act stray =
                recorded("06.10.2025 11:25", AARTI, new ReceiptIssued(complaint(9), "t", happened("06.10.2025 11:25")));

        assertThatThrownBy(() -> recording.record(List.of(stray)))
                .rootCause()
                .hasMessageContaining(complaint(9).toString());
        assertThat(shelves.lines(HelpDeskBooks.LINES).find(List.of(complaint(9).toString())))
                .isEmpty();
    }

    private static Act correction(EntryField field, @Nullable String before, @Nullable String after, String reason) {
        return recorded(
                "07.10.2025 10:00",
                MAMTA,
                new EntryCorrected(C1.CASE, field, before, after, reason, happened("07.10.2025 10:00")));
    }

    private HelpDeskLine line(String id) {
        HelpDeskLine line = shelves.lines(HelpDeskBooks.LINES).find(List.of(id)).get(id);
        assertThat(line).as("line %s", id).isNotNull();
        return line;
    }
}
