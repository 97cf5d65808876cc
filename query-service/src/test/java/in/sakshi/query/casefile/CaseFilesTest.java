package in.sakshi.query.casefile;

import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ReopeningGround;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.DisposalRejected;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.FirLinked;
import in.sakshi.complaint.PrelimEnquiryConcluded;
import in.sakshi.complaint.PrelimEnquiryPermitted;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.CaseState;
import in.sakshi.desk.query.OpenDuty;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Recording;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.station.StationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case's card says where it stands, who has it and what is still to be done. */
class CaseFilesTest {

    private static final int ASSIGNED = 4;
    private static final int REFERRED = 12;
    private static final int PROPOSED = 16;
    private static final int APPROVED = 17;

    private final MemoryShelves shelves = new MemoryShelves();
    private final Recording recording = new Recording(new CaseFiles(shelves));

    @Test
    void theStatesFollowTheCase() {
        List<CaseState> states = new ArrayList<>();
        for (Act act : C1.acts(47)) {
            recording.record(List.of(act));
            states.add(card().state());
        }

        assertThat(states.stream().distinct())
                .containsExactly(
                        CaseState.RECEIVED,
                        CaseState.ASSIGNED,
                        CaseState.UNDER_ASSESSMENT,
                        CaseState.COUNSELLING,
                        CaseState.REFERRED,
                        CaseState.DISPOSAL_PROPOSED,
                        CaseState.FOLLOW_UP,
                        CaseState.CLOSED);
        assertThat(states.get(13)).as("after the outcome of the only referral").isEqualTo(CaseState.COUNSELLING);
    }

    @Test
    void openDutiesHaveTheirOwnerAndDueTime() {
        recording.record(C1.acts(47).subList(0, REFERRED));

        assertThat(card().duties())
                .extracting(OpenDuty::obligation)
                .containsExactly(new ObligationId("disposal"), new ObligationId("referral-outcome:" + C1.PPK));
        OpenDuty disposal = card().duties().get(0);
        assertThat(disposal.rule()).isEqualTo("D-83");
        assertThat(disposal.owner().officer()).isEqualTo(AARTI);
        assertThat(disposal.dueAt()).isEqualTo(at("05.11.2025 23:59").plusMillis(59_999));
        assertThat(disposal.openedAt()).isEqualTo(at("06.10.2025 11:10"));
        assertThat(card().openReferrals()).containsExactly(C1.PPK);
    }

    @Test
    void aClosedCaseHasNothingLeftToDo() {
        recording.record(C1.acts(47));

        assertThat(card().duties()).isEmpty();
        assertThat(card().openReferrals()).isEmpty();
        assertThat(card().disposed()).isNotNull();
        assertThat(card().count("CounsellingSessionHeld")).isEqualTo(2);
        assertThat(card().count("ObligationMetLate")).isEqualTo(1);
        assertThat(card().count("ComplaintReopened")).isZero();
    }

    @Test
    void aRejectedProposalGoesBackToTheOfficer() {
        recording.record(C1.acts(47).subList(0, PROPOSED));
        recording.record(List.of(recorded(
                "03.11.2025 16:00",
                NEELAM,
                new DisposalRejected(C1.CASE, "समझौता संलग्न करें", NEELAM, happened("03.11.2025 16:00")))));

        assertThat(card().state()).isEqualTo(CaseState.UNDER_ASSESSMENT);
    }

    @Test
    void aReopenedCaseIsAssessedAgainAndNoLongerDisposedOf() {
        recording.record(C1.acts(47).subList(0, APPROVED));
        recording.record(List.of(recorded(
                "04.11.2025 10:00",
                NEELAM,
                new ComplaintReopened(C1.CASE, ReopeningGround.NEW_FACT, "–", happened("04.11.2025 10:00")))));

        assertThat(card().state()).isEqualTo(CaseState.UNDER_ASSESSMENT);
        assertThat(card().disposed()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {ASSIGNED, PROPOSED, APPROVED})
    void aReportPutsTheComplaintOnItsTrackWhereverItStood(int acts) {
        recording.record(C1.acts(47).subList(0, acts));
        recording.record(List.of(linked()));
        assertThat(card().state()).isEqualTo(CaseState.FIR_TRACK);
    }

    @Test
    void withAReportOnItARejectedProposalGoesBackToItsTrack() {
        recording.record(C1.acts(47).subList(0, ASSIGNED));
        recording.record(List.of(
                linked(),
                recorded(
                        "03.11.2025 16:00",
                        NEELAM,
                        new DisposalRejected(C1.CASE, "समझौता संलग्न करें", NEELAM, happened("03.11.2025 16:00")))));

        assertThat(card().state()).isEqualTo(CaseState.FIR_TRACK);
    }

    @Test
    void whatWentOnInAReportIsNoLongerDueHere() {
        recording.record(C1.acts(47).subList(0, REFERRED));
        FirId fir = new FirId(new UUID(0, 268));
        recording.record(List.of(recorded(
                "02.11.2025 12:00",
                AARTI,
                new ObligationHandedOn(
                        C1.CASE.asCase(), new ObligationId("disposal"), fir.asCase(), happened("02.11.2025 12:00")))));

        assertThat(card().duties()).hasSize(1);
    }

    private static Act linked() {
        FirId fir = new FirId(new UUID(0, 268));
        return recorded(
                "02.11.2025 12:00",
                AARTI,
                new FirLinked(C1.CASE, fir, "0268/2025", false, happened("02.11.2025 12:00")));
    }

    @Test
    void theCategoryIsTheCorrectedOne() {
        recording.record(C1.acts(47).subList(0, ASSIGNED));
        recording.record(List.of(recorded(
                "06.10.2025 12:00",
                MAMTA,
                new EntryCorrected(
                        C1.CASE, EntryField.CATEGORY, "DV", "DOWRY_HAR", "नया तथ्य", happened("06.10.2025 12:00")))));

        assertThat(card().category()).isEqualTo(ComplaintCategory.DOWRY_HAR);
        assertThat(card().state()).isEqualTo(CaseState.ASSIGNED);
    }

    @Test
    void aPreliminaryEnquiryATransferAndAMergerAreStatesOfTheirOwn() {
        recording.record(C1.acts(47).subList(0, ASSIGNED));
        Happened noon = happened("06.10.2025 12:00");
        assertThat(after(new PrelimEnquiryPermitted(C1.CASE, NEELAM, "118/2025", noon)))
                .isEqualTo(CaseState.PRELIM_ENQUIRY);
        assertThat(after(new PrelimEnquiryConcluded(C1.CASE, false, "पुष्टि नहीं", noon)))
                .isEqualTo(CaseState.UNDER_ASSESSMENT);
        assertThat(after(new TransferAccepted(C1.CASE, new StationCode("BLG"), List.of(), noon)))
                .isEqualTo(CaseState.TRANSFERRED);
        assertThat(after(new ComplaintAssigned(C1.CASE, Officers.assigned(AARTI), noon)))
                .isEqualTo(CaseState.ASSIGNED);
        assertThat(after(new ComplaintMerged(C1.CASE, C1.CASE, "वही घटना", noon)))
                .isEqualTo(CaseState.MERGED);
    }

    @Test
    void whatGoesOnInAnotherCaseIsNotDueInThisOne() {
        recording.record(C1.acts(47).subList(0, REFERRED));
        after(new ObligationHandedOn(
                C1.CASE.asCase(), new ObligationId("disposal"), C1.CASE.asCase(), happened("13.10.2025 17:00")));

        assertThat(card().duties()).extracting(OpenDuty::obligation).doesNotContain(new ObligationId("disposal"));
    }

    private CaseState after(CaseEvent event) {
        recording.record(List.of(recorded("13.10.2025 18:00", NEELAM, event)));
        return card().state();
    }

    private CaseCard card() {
        CaseCard card =
                shelves.lines(CaseCards.CARDS).find(List.of(C1.CASE.toString())).get(C1.CASE.toString());
        assertThat(card).isNotNull();
        return card;
    }
}
