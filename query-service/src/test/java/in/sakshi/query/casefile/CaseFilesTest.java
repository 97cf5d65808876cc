package in.sakshi.query.casefile;

import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ReopeningGround;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.DisposalRejected;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.CaseState;
import in.sakshi.desk.query.OpenDuty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.Recording;
import in.sakshi.shelf.MemoryShelves;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case's card says where it stands, who has it and what is still to be done. */
class CaseFilesTest {

    private static final int ASSIGNED = 4;
    private static final int REFERRED = 12;
    private static final int PROPOSED = 15;
    private static final int APPROVED = 16;

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

    private CaseCard card() {
        CaseCard card =
                shelves.lines(CaseCards.CARDS).find(List.of(C1.CASE.toString())).get(C1.CASE.toString());
        assertThat(card).isNotNull();
        return card;
    }
}
