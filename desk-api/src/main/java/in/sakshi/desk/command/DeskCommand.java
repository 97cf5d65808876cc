package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** What may be asked at the desk: about a case, for a whole district, or about an officer's posting. The door takes each under its simple name. */
public sealed interface DeskCommand permits CaseCommand, TightenRule, PostingCommand {

    /** When it happened; absent means now, as it is recorded. */
    @Nullable
    Happened happened();
}
