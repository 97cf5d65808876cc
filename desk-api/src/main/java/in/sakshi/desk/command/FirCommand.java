package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fir.FirId;

/** What may be asked about a first information report, in the order of a case. */
public sealed interface FirCommand extends CaseCommand
        permits RegisterFir, ReceiveEFirInformation, SignEFir, LetEFirLapse {

    /** The report it is about. */
    FirId firId();

    @Override
    default CaseId caseId() {
        return firId().asCase();
    }
}
