package in.sakshi.command.care;

import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Rulings;
import in.sakshi.desk.command.AssignSupportPerson;
import in.sakshi.desk.command.DoSafetyCheck;
import in.sakshi.desk.command.HandToAhtu;
import in.sakshi.desk.command.NoteUnsafeHome;
import in.sakshi.desk.command.ProduceChild;
import in.sakshi.desk.command.ProvideWomanEscort;
import in.sakshi.desk.command.ReceiveForensicReport;
import in.sakshi.desk.command.ReceiveMedicalReport;
import in.sakshi.desk.command.RecordChildStatement;
import in.sakshi.desk.command.RecordMagistrateStatement;
import in.sakshi.desk.command.RecordMedicalConsent;
import in.sakshi.desk.command.RecordMedicalExamination;
import in.sakshi.desk.command.RecordRecovery;
import in.sakshi.desk.command.RecordStatement;
import in.sakshi.desk.command.ReportToCommittee;
import in.sakshi.desk.command.ReportToSpecialCourt;
import in.sakshi.desk.command.RequestCyberEvidence;
import in.sakshi.desk.command.RequestMagistrateStatement;
import in.sakshi.desk.command.RequestWomanEscort;
import in.sakshi.desk.command.SendForensicSample;
import in.sakshi.desk.command.SendFormB;
import in.sakshi.desk.command.SendToMedicalExamination;
import in.sakshi.desk.command.ShelterChild;
import in.sakshi.desk.command.UpdateVictim;

/** The rules for the care for her, in a case of any kind (देखरेख). */
public final class Caring {

    /** Which rule decides on which command. */
    public static final Rulings<?> RULINGS = Rulings.over(OpenFile.class)
            .on(RecordMedicalConsent.class, Examining::recordConsent)
            .on(SendToMedicalExamination.class, Examining::send)
            .on(RecordMedicalExamination.class, Examining::examine)
            .on(ReceiveMedicalReport.class, Examining::receiveReport)
            .on(SendForensicSample.class, Sampling::send)
            .on(ReceiveForensicReport.class, Sampling::receiveReport)
            .on(RecordStatement.class, TakingStatements::record)
            .on(RequestMagistrateStatement.class, TakingStatements::request)
            .on(RecordMagistrateStatement.class, TakingStatements::heard)
            .on(RecordChildStatement.class, TakingStatements::recordChild)
            .on(NoteUnsafeHome.class, ProtectingChildren::noteUnsafeHome)
            .on(ReportToCommittee.class, ProtectingChildren::reportToCommittee)
            .on(ReportToSpecialCourt.class, ProtectingChildren::reportToCourt)
            .on(ProduceChild.class, ProtectingChildren::produce)
            .on(ShelterChild.class, ProtectingChildren::shelter)
            .on(SendFormB.class, ProtectingChildren::sendFormB)
            .on(AssignSupportPerson.class, ProtectingChildren::assignSupportPerson)
            .on(RecordRecovery.class, Safeguarding::recover)
            .on(HandToAhtu.class, Safeguarding::handToAhtu)
            .on(RequestWomanEscort.class, Escorting::request)
            .on(ProvideWomanEscort.class, Escorting::provide)
            .on(DoSafetyCheck.class, Safeguarding::check)
            .on(UpdateVictim.class, Safeguarding::tell)
            .on(RequestCyberEvidence.class, Safeguarding::requestEvidence);

    private Caring() {}
}
