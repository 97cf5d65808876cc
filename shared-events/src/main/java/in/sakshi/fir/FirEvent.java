package in.sakshi.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;

/** What can happen to a first information report, in the order in which it usually does (अभियोग की घटनाएं). */
public sealed interface FirEvent extends CaseEvent
        permits FirRegistered, ZeroFirRegistered, EFirInformationReceived, EFirSigned, EFirLapsed {

    /** The report it happened to. */
    FirId firId();

    @Override
    default CaseId caseId() {
        return firId().asCase();
    }
}
