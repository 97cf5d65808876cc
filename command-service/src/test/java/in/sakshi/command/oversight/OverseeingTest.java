package in.sakshi.command.oversight;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Verdict.met;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.DocumentKind;
import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.AddSupervisionNote;
import in.sakshi.desk.command.AttachDocument;
import in.sakshi.desk.command.OversightCommand;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.oversight.DocumentId;
import in.sakshi.oversight.SupervisionNoteAdded;
import in.sakshi.station.Officer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Notes of those above, and papers. */
class OverseeingTest {

    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0, 3));
    private static final String SUM = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void everyCommandIsDecidedOn() {
        assertThat(Overseeing.RULINGS.commands())
                .containsExactlyInAnyOrder(OversightCommand.class.getPermittedSubclasses());
    }

    @Test
    void theCircleOfficerAndThoseAboveWriteNotes() {
        for (Officer officer : new Officer[] {CO_SHALINI, NODAL_VIVEK}) {
            told().by(officer)
                    .when(note())
                    .records(happened -> new SupervisionNoteAdded(CASE, "विलम्ब का कारण स्पष्ट करें", happened));
        }
    }

    @Test
    void aFileIsKnownByItsSumAndAPaperByItsPage() {
        told().by(CT_POOJA)
                .when(attach(SUM, 48_211, null))
                .records(happened ->
                        new DocumentAttached(CASE, DOCUMENT, DocumentKind.SCREENSHOT, SUM, 48_211, null, happened));
        told().when(attach(null, null, "पृ0 14"))
                .records(happened ->
                        new DocumentAttached(CASE, DOCUMENT, DocumentKind.SCREENSHOT, null, null, "पृ0 14", happened));
    }

    @Test
    void whatNobodyCouldFindAgainIsNotAttached() {
        told().when(attach(null, 48_211, null)).refused(Rule.DOCUMENT_NOT_TO_BE_FOUND);
    }

    @Test
    void theIncidentReportOfTheProtectionOfficerIsWaitedForNoLonger() {
        told().due(Duty.INCIDENT_REPORT.id(), "D-51", MONDAY)
                .when(new AttachDocument(CASE, DOCUMENT, DocumentKind.INCIDENT_REPORT, null, null, "पृ0 9", null))
                .records(
                        happened -> new DocumentAttached(
                                CASE, DOCUMENT, DocumentKind.INCIDENT_REPORT, null, null, "पृ0 9", happened),
                        met(CASE, Duty.INCIDENT_REPORT.id(), endOf("2025-10-09")));
    }

    @Test
    void aDocumentHasOneId() {
        told().done(attach(SUM, 48_211, null))
                .when(attach(null, null, "पृ0 14"))
                .refused(Rule.DOCUMENT_ATTACHED_ALREADY);
    }

    private static Told told() {
        return Told.complaint(Overseeing.RULINGS, MONDAY);
    }

    private static AddSupervisionNote note() {
        return new AddSupervisionNote(CASE, "विलम्ब का कारण स्पष्ट करें", null);
    }

    private static AttachDocument attach(@Nullable String sum, @Nullable Integer bytes, @Nullable String page) {
        return new AttachDocument(CASE, DOCUMENT, DocumentKind.SCREENSHOT, sum, bytes, page, null);
    }
}
