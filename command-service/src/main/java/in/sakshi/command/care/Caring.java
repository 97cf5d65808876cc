package in.sakshi.command.care;

import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Rulings;
import in.sakshi.desk.command.ReceiveForensicReport;
import in.sakshi.desk.command.ReceiveMedicalReport;
import in.sakshi.desk.command.RecordMedicalConsent;
import in.sakshi.desk.command.RecordMedicalExamination;
import in.sakshi.desk.command.SendForensicSample;
import in.sakshi.desk.command.SendToMedicalExamination;

/** The rules for the care for her, in a case of any kind (देखरेख). */
public final class Caring {

    /** Which rule decides on which command. */
    public static final Rulings<?> RULINGS = Rulings.over(OpenFile.class)
            .on(RecordMedicalConsent.class, Examining::recordConsent)
            .on(SendToMedicalExamination.class, Examining::send)
            .on(RecordMedicalExamination.class, Examining::examine)
            .on(ReceiveMedicalReport.class, Examining::receiveReport)
            .on(SendForensicSample.class, Sampling::send)
            .on(ReceiveForensicReport.class, Sampling::receiveReport);

    private Caring() {}
}
