package in.sakshi.command.fir;

import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.fir.Asked.FIR;
import static in.sakshi.command.fir.Asked.under;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CompensationHead;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CourtMilestone;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.InvestigationResult;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.command.ApplyForCompensation;
import in.sakshi.desk.command.ConcludeFurtherInvestigation;
import in.sakshi.desk.command.ConcludeInvestigation;
import in.sakshi.desk.command.DoFirFollowUp;
import in.sakshi.desk.command.InformLegalServices;
import in.sakshi.desk.command.IntimateProgress;
import in.sakshi.desk.command.NoteCourtMilestone;
import in.sakshi.desk.command.OrderFurtherInvestigation;
import in.sakshi.desk.command.RecordCompensationDecision;
import in.sakshi.desk.command.RecordCompensationPayment;
import in.sakshi.desk.command.RecordFamilyCommitteeReport;
import in.sakshi.desk.command.ReferToFamilyCommittee;
import in.sakshi.desk.command.TellConclusion;
import in.sakshi.desk.command.UploadToKosh;
import in.sakshi.fact.Happened;
import in.sakshi.fir.CourtMilestoneReached;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.obligation.Duty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an investigation ends, who is told, and what she is owed by the funds. */
class ConcludingTest {

    private static final Instant REGISTERED = ist("2025-11-11T14:50");
    private static final Instant DONE = ist("2025-12-22T12:00");

    @Test
    void aConcludedInvestigationIsToldToTheInformant() {
        Investigated fir = registered("BNS 78(2)").at(DONE);
        List<CaseEvent> decided = conclude(fir, InvestigationResult.CHARGE_SHEET);
        assertThat(decided)
                .first()
                .isEqualTo(new InvestigationConcluded(
                        FIR, InvestigationResult.CHARGE_SHEET, "A-301/2025", "सीजेएम", Happened.at(DONE)));
        assertThat(fir.owes(Duty.INVESTIGATION)).isFalse();
        assertThat(fir.due(Duty.CONCLUSION_TOLD).at()).isEqualTo(endOf("2025-12-23"));
        fir.and(new TellConclusion(FIR, ContactMeans.WRITING, null));
        assertThat(fir.owes(Duty.CONCLUSION_TOLD)).isFalse();
    }

    @Test
    void afterItNoFurtherFollowUpIsPlanned() {
        Investigated fir = registered("BNS 78(2)").at(DONE);
        conclude(fir, InvestigationResult.FINAL_REPORT);
        fir.and(new DoFirFollowUp(FIR, 1, ContactMeans.PHONE, FollowUpOutcome.SAFE, null, null, null));
        assertThat(fir.owes(Duty.FOLLOW_UP)).isFalse();
    }

    @Test
    void theChargeSheetGoesOnThePortalOfTheFundToo() {
        Investigated fir = registered("BNS 66").at(DONE).and(new UploadToKosh(FIR, "K-9", null));
        assertThat(fir.owes(Duty.KOSH_UPLOAD)).isFalse();
        conclude(fir, InvestigationResult.CHARGE_SHEET);
        assertThat(fir.due(Duty.KOSH_UPLOAD.id("2")).at()).isEqualTo(endOf("2025-12-25"));
        Investigated closed = registered("BNS 66").at(DONE).and(new UploadToKosh(FIR, "K-9", null));
        conclude(closed, InvestigationResult.FINAL_REPORT);
        assertThat(closed.owes(Duty.KOSH_UPLOAD)).isFalse();
    }

    @Test
    void theComplaintIsKnown() {
        ComplaintId complaint = new ComplaintId(new UUID(0, 61));
        assertThat(Concluding.complaint(registered("BNS 78(2)").file())).isEmpty();
        assertThat(Concluding.complaint(
                        Investigated.registered(under("BNS 78(2)").of(complaint), REGISTERED)
                                .file()))
                .contains(complaint);
    }

    @Test
    void furtherInvestigationHasNinetyDays() {
        Investigated fir = registered("BNS 78(2)").at(DONE).and(new OrderFurtherInvestigation(FIR, null, null));
        assertThat(fir.due(Duty.FURTHER_INVESTIGATION).at()).isEqualTo(endOf("2026-03-22"));
        fir.and(new ConcludeFurtherInvestigation(FIR, InvestigationResult.CHARGE_SHEET, "A-2/2026", null));
        assertThat(fir.owes(Duty.FURTHER_INVESTIGATION)).isFalse();
    }

    @Test
    void progressIsToldOnce() {
        Investigated fir =
                registered("BNS 78(2)").at(DONE).and(new IntimateProgress(FIR, ContactMeans.PHONE, null, null));
        assertThat(fir.owes(Duty.PROGRESS)).isFalse();
    }

    @Test
    void howFarItCameInCourtIsWrittenDown() {
        assertThat(registered("BNS 78(2)")
                        .at(DONE)
                        .ask(new NoteCourtMilestone(FIR, CourtMilestone.COGNIZANCE, null, null)))
                .containsExactly(new CourtMilestoneReached(FIR, CourtMilestone.COGNIZANCE, null, Happened.at(DONE)));
    }

    @Test
    void theFamilyCommitteeIsAskedOnlyWhereThatPolicyHolds() {
        assertThat(registered("BNS 85").owes(Duty.FWC_REFERENCE)).isFalse();
        assertThat(whereThePolicyHolds("BNS 85").due(Duty.FWC_REFERENCE).at()).isEqualTo(endOf("2025-11-14"));
        assertThat(whereThePolicyHolds("BNS 85", "BNS 80").owes(Duty.FWC_REFERENCE))
                .isFalse();
        assertThat(whereThePolicyHolds("BNS 115(2)").owes(Duty.FWC_REFERENCE)).isFalse();
    }

    @Test
    void theFamilyCommitteeHasTwoMonths() {
        Investigated fir = whereThePolicyHolds("BNS 85").at(ist("2025-12-31T10:00"));
        fir.and(new ReferToFamilyCommittee(FIR, "112/2025", null));
        assertThat(fir.owes(Duty.FWC_REFERENCE)).isFalse();
        assertThat(fir.due(Duty.FWC_REPORT).at()).isEqualTo(endOf("2026-02-28"));
        fir.and(new RecordFamilyCommitteeReport(FIR, null, null));
        assertThat(fir.owes(Duty.FWC_REPORT)).isFalse();
    }

    @Test
    void theLegalServicesAuthorityHasTheCopyAndTwoMonthsToDecide() {
        Investigated fir = registered("BNS 64").at(ist("2025-12-01T11:00"));
        fir.and(new InformLegalServices(FIR, "113/2025", null));
        assertThat(fir.owes(Duty.LEGAL_SERVICES_COPY)).isFalse();
        fir.and(new ApplyForCompensation(FIR, CompensationHead.LEGAL_SERVICES, null));
        assertThat(fir.due(Duty.COMPENSATION).at()).isEqualTo(endOf("2026-02-01"));
        fir.and(decided(CompensationHead.LEGAL_SERVICES, false));
        assertThat(fir.owes(Duty.COMPENSATION)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SPECIAL_RELIEF, SPECIAL_RELIEF,       2025-12-29", "INTERIM,        INTERIM_COMPENSATION, 2026-01-21"})
    void whatIsRecommendedOrOrderedIsToBePaid(CompensationHead head, Duty duty, String last) {
        Investigated fir = registered("POCSO 4").at(DONE).and(decided(head, true));
        assertThat(fir.due(duty).at()).isEqualTo(endOf(last));
        fir.and(new RecordCompensationPayment(FIR, head, 50_000, null));
        assertThat(fir.owes(duty)).isFalse();
        assertThat(registered("POCSO 4").at(DONE).and(decided(head, false)).owes(duty))
                .isFalse();
    }

    @Test
    void afterAnAcidAttackTheBalanceFollowsTheFirstPayment() {
        Investigated fir = registered("BNS 124(1)").at(ist("2025-11-20T10:00"));
        fir.and(new RecordCompensationPayment(FIR, CompensationHead.ACID_FIRST, 100_000, null));
        assertThat(fir.owes(Duty.ACID_FIRST_PAYMENT)).isFalse();
        assertThat(fir.due(Duty.ACID_BALANCE).at()).isEqualTo(endOf("2026-01-20"));
        fir.and(new RecordCompensationPayment(FIR, CompensationHead.ACID_BALANCE, 200_000, null));
        assertThat(fir.owes(Duty.ACID_BALANCE)).isFalse();
        assertThat(fir.ask(new RecordCompensationPayment(FIR, CompensationHead.KOSH, 1, null)))
                .hasSize(1);
    }

    private static List<CaseEvent> conclude(Investigated fir, InvestigationResult result) {
        ConcludeInvestigation command = new ConcludeInvestigation(FIR, result, "A-301/2025", "सीजेएम", null);
        return fir.record(Concluding.conclude(fir.file(), command, fir.desk()));
    }

    private static RecordCompensationDecision decided(CompensationHead head, boolean granted) {
        return new RecordCompensationDecision(FIR, head, granted, null, null);
    }

    private static Investigated registered(String... sections) {
        return Investigated.registered(under(sections), REGISTERED);
    }

    private static Investigated whereThePolicyHolds(String... sections) {
        return new Investigated()
                .under(PackagedRules.BOOK.where(Set.of("D-53")))
                .at(REGISTERED)
                .register(under(sections), null);
    }
}
