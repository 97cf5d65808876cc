package in.sakshi.command.fir;

import in.sakshi.casework.CaseBegun;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Rulings;
import in.sakshi.desk.command.AcceptFirTransfer;
import in.sakshi.desk.command.AlterSections;
import in.sakshi.desk.command.ApplyForCompensation;
import in.sakshi.desk.command.ArrestAccused;
import in.sakshi.desk.command.AssignIo;
import in.sakshi.desk.command.ConcludeFurtherInvestigation;
import in.sakshi.desk.command.ConcludeInvestigation;
import in.sakshi.desk.command.ConductRaid;
import in.sakshi.desk.command.CorrectFirEntry;
import in.sakshi.desk.command.DoFirFollowUp;
import in.sakshi.desk.command.GiveFirCopy;
import in.sakshi.desk.command.InformLegalServices;
import in.sakshi.desk.command.IntimateProgress;
import in.sakshi.desk.command.LetEFirLapse;
import in.sakshi.desk.command.NameAccused;
import in.sakshi.desk.command.NoteArrestStatus;
import in.sakshi.desk.command.NoteCourtMilestone;
import in.sakshi.desk.command.OrderFurtherInvestigation;
import in.sakshi.desk.command.ProduceAccused;
import in.sakshi.desk.command.RecordCompensationDecision;
import in.sakshi.desk.command.RecordCompensationPayment;
import in.sakshi.desk.command.RecordFamilyCommitteeReport;
import in.sakshi.desk.command.ReferToFamilyCommittee;
import in.sakshi.desk.command.RenumberFir;
import in.sakshi.desk.command.ReportInquest;
import in.sakshi.desk.command.ReportToMagistrate;
import in.sakshi.desk.command.ServeAppearanceNotice;
import in.sakshi.desk.command.SignEFir;
import in.sakshi.desk.command.TellConclusion;
import in.sakshi.desk.command.TransferFir;
import in.sakshi.desk.command.UploadToKosh;
import in.sakshi.desk.command.VisitScene;

/** The files of first information reports, and the rules by which they are decided on, in the order of a case. */
public final class FirFiles {

    /** Which rule decides on which command. */
    public static final Rulings<?> RULINGS = Rulings.over(FirFile.class)
            .on(SignEFir.class, ReceivingElectronically::sign)
            .on(LetEFirLapse.class, ReceivingElectronically::lapse)
            .on(TransferFir.class, Transferring::transfer)
            .on(AcceptFirTransfer.class, Transferring::accept)
            .on(RenumberFir.class, Transferring::renumber)
            .on(GiveFirCopy.class, Investigating::giveCopy)
            .on(ReportToMagistrate.class, Investigating::report)
            .on(VisitScene.class, Investigating::visitScene)
            .on(AlterSections.class, Altering::alter)
            .on(AssignIo.class, Investigating::assign)
            .on(NameAccused.class, Accusing::name)
            .on(ArrestAccused.class, Accusing::arrest)
            .on(ProduceAccused.class, Accusing::produce)
            .on(ServeAppearanceNotice.class, Accusing::serveNotice)
            .on(NoteArrestStatus.class, Accusing::noteStatus)
            .on(ConductRaid.class, Investigating::raid)
            .on(ReferToFamilyCommittee.class, Concluding::refer)
            .on(RecordFamilyCommitteeReport.class, Concluding::recordReport)
            .on(IntimateProgress.class, Concluding::intimate)
            .on(TellConclusion.class, Concluding::tell)
            .on(InformLegalServices.class, Compensating::inform)
            .on(ApplyForCompensation.class, Compensating::apply)
            .on(RecordCompensationDecision.class, Compensating::decide)
            .on(RecordCompensationPayment.class, Compensating::pay)
            .on(UploadToKosh.class, Compensating::upload)
            .on(NoteCourtMilestone.class, Concluding::noteMilestone)
            .on(DoFirFollowUp.class, Investigating::followUp)
            .on(ReportInquest.class, Investigating::reportInquest)
            .on(OrderFurtherInvestigation.class, Concluding::orderMore)
            .on(ConcludeFurtherInvestigation.class, Concluding::concludeMore)
            .on(CorrectFirEntry.class, Altering::correct);

    /** What is decided on together with the complaint that a report comes of: here to be tried alone. */
    public static final Rulings<?> ENDING =
            Rulings.over(FirFile.class).on(ConcludeInvestigation.class, Concluding::conclude);

    private FirFiles() {}

    /** The file of a report, or of electronic information, that begins. */
    public static OpenFile opened(CaseBegun event) {
        return FirFile.opened(event);
    }
}
