package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fir.FirId;

/** What may be asked about a first information report, in the order of a case. */
public sealed interface FirCommand extends CaseCommand
        permits RegisterFir,
                ReceiveEFirInformation,
                SignEFir,
                LetEFirLapse,
                TransferFir,
                AcceptFirTransfer,
                RenumberFir,
                GiveFirCopy,
                ReportToMagistrate,
                VisitScene,
                AlterSections,
                AssignIo,
                NameAccused,
                ArrestAccused,
                ProduceAccused,
                ServeAppearanceNotice,
                NoteArrestStatus,
                ConductRaid,
                ReferToFamilyCommittee,
                RecordFamilyCommitteeReport,
                IntimateProgress,
                TellConclusion,
                InformLegalServices,
                ApplyForCompensation,
                RecordCompensationDecision,
                RecordCompensationPayment,
                UploadToKosh,
                ConcludeInvestigation,
                NoteCourtMilestone,
                DoFirFollowUp,
                ReportInquest,
                OrderFurtherInvestigation,
                ConcludeFurtherInvestigation,
                CorrectFirEntry {

    /** The report it is about. */
    FirId firId();

    @Override
    default CaseId caseId() {
        return firId().asCase();
    }
}
