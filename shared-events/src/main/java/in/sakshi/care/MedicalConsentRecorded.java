package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.MedicalConsent;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * She was asked whether she may be examined, and answered (परीक्षण की सहमति). A refusal is hers to make, and ends the duty
 * to send her.
 *
 * @param answer what she answered
 * @param consent who answered: she herself, or for a child the guardian or the committee
 * @param consentNote what was said, in her words
 */
public record MedicalConsentRecorded(
        CaseId caseId,
        MedicalConsent answer,
        ConsentGiver consent,
        @Nullable String consentNote,
        Happened happened) implements CareEvent {}
