package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.NoticeId;
import org.jspecify.annotations.Nullable;

/** Open a notice: from now on it is known that you know (सूचना पढ़ें). When, is when it is recorded; nothing else can be said. */
public record OpenNotice(CaseId caseId, NoticeId notice) implements AnyCaseCommand {

    @Override
    public @Nullable Happened happened() {
        return null;
    }
}
