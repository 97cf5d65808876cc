package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** What may be asked about a case, of whatever kind. The door takes each under its simple name. */
public sealed interface CaseCommand permits ComplaintCommand, FirCommand, PreventiveCommand, AnyCaseCommand {

    /** The case it is about. */
    CaseId caseId();

    /** When it happened; absent means now, as it is recorded. */
    @Nullable
    Happened happened();
}
