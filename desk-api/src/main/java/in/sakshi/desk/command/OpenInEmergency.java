package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * Open a case that is none of yours, because somebody is in danger (आपात में खोलें): for three hours, and a superior is told at once. When, is when
 * it is recorded; nothing else can be said.
 *
 * @param reason why
 */
public record OpenInEmergency(
        CaseId caseId, @Text(max = 500) String reason) implements OversightCommand {

    @Override
    public @Nullable Happened happened() {
        return null;
    }
}
