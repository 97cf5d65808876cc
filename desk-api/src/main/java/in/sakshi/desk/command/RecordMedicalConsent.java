package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.MedicalConsent;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record whether she consents to be examined (परीक्षण की सहमति दर्ज करें). */
public record RecordMedicalConsent(
        CaseId caseId,
        MedicalConsent answer,
        ConsentGiver consent,
        @Text(max = 500) @Nullable String consentNote,
        @Nullable Happened happened)
        implements CareCommand {}
