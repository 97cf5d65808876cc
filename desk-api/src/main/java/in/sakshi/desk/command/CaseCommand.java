package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;

/** What may be asked about a case, of whatever kind. */
public sealed interface CaseCommand extends DeskCommand
        permits ComplaintCommand, FirCommand, PreventiveCommand, AnyCaseCommand {

    /** The case it is about. */
    CaseId caseId();
}
