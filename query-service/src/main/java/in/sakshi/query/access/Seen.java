package in.sakshi.query.access;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Purpose;
import in.sakshi.code.ViewKind;
import in.sakshi.desk.query.Recorder;
import in.sakshi.desk.query.ViewEntry;
import in.sakshi.ledger.Commit;
import in.sakshi.query.access.Look.CaseOpened;
import in.sakshi.query.access.Look.CasesSearched;
import in.sakshi.query.access.Look.CasesShown;
import in.sakshi.query.access.Look.FileTaken;
import in.sakshi.station.OfficerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A look as it was recorded.
 *
 * @param look absent if its case was destroyed
 */
record Seen(Commit commit, @Nullable Look look) {

    /** What stands of it in the record of views: a line for each case. */
    List<ViewEntry> entries() {
        if (look instanceof CasesShown shown) {
            return each(shown.cases(), id -> entry(id, ViewKind.SHOWN, shown.what(), null, null, null, null));
        }
        if (look instanceof CaseOpened opened) {
            return List.of(entry(
                    opened.caseId(), ViewKind.OPENED, CASE, null, opened.purpose(), opened.reason(), opened.until()));
        }
        if (look instanceof FileTaken taken) {
            return List.of(entry(taken.caseId(), ViewKind.FILE, taken.what(), taken.of(), taken.purpose(), null, null));
        }
        if (look instanceof CasesSearched searched) {
            return searched.found().isEmpty()
                    ? List.of(found(null, searched))
                    : each(searched.found(), id -> found(id, searched));
        }
        CaseId destroyed = LookForm.caseOfUnreadable(commit.events().get(0));
        return List.of(entry(destroyed, ViewKind.OPENED, CASE, null, null, null, null));
    }

    /** The opening that it is, if it is one. */
    Optional<Opening> opening() {
        return look instanceof CaseOpened opened
                ? Optional.of(new Opening(Opening.id(by().officer(), opened.caseId()), commit.number(), opened.until()))
                : Optional.empty();
    }

    private static final String CASE = "case";

    private interface Entry {

        ViewEntry of(CaseId id);
    }

    private static List<ViewEntry> each(List<CaseId> cases, Entry entry) {
        List<ViewEntry> entries = new ArrayList<>();
        cases.forEach(id -> entries.add(entry.of(id)));
        return entries;
    }

    private ViewEntry found(@Nullable CaseId id, CasesSearched searched) {
        return entry(
                id,
                id == null ? ViewKind.SEARCHED : ViewKind.FOUND,
                searched.what(),
                searched.of(),
                searched.purpose(),
                searched.reason(),
                null);
    }

    private ViewEntry entry(
            @Nullable CaseId id,
            ViewKind kind,
            String what,
            @Nullable String of,
            @Nullable Purpose purpose,
            @Nullable String reason,
            @Nullable Instant until) {
        return new ViewEntry(
                commit.number() + (id == null ? "" : "@" + id),
                commit.number(),
                kind,
                by(),
                commit.recordedAt(),
                what,
                id,
                of,
                purpose,
                reason,
                until);
    }

    private Recorder by() {
        return new Recorder(
                new OfficerId(commit.actor().officer()),
                commit.actor().post(),
                commit.actor().unit());
    }
}
