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

    /** What stands of it in the record of views: a line for each case, without what {@link #said} adds. */
    List<ViewEntry> entries() {
        if (look instanceof CasesShown shown) {
            return each(shown.cases(), id -> entry(id, ViewKind.SHOWN, shown.what(), null, null));
        }
        if (look instanceof FileTaken taken) {
            return List.of(entry(taken.caseId(), ViewKind.FILE, taken.what(), taken.of(), taken.purpose()));
        }
        if (look instanceof CasesSearched searched) {
            return searched.found().isEmpty()
                    ? List.of(found(null, searched))
                    : each(searched.found(), id -> found(id, searched));
        }
        CaseId opened = look instanceof CaseOpened opening
                ? opening.caseId()
                : LookForm.caseOfUnreadable(commit.events().get(0));
        return List.of(entry(opened, ViewKind.OPENED, CASE, null, null));
    }

    /** One of its entries with for what and why somebody looked, as far as they had to say it and it can still be read. */
    ViewEntry said(ViewEntry entry) {
        if (look instanceof CaseOpened opened) {
            return entry.said(opened.purpose(), opened.reason(), opened.until());
        }
        return look instanceof CasesSearched searched ? entry.said(searched.purpose(), searched.reason(), null) : entry;
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
        return entry(id, id == null ? ViewKind.SEARCHED : ViewKind.FOUND, searched.what(), searched.of(), null);
    }

    private ViewEntry entry(
            @Nullable CaseId id, ViewKind kind, String what, @Nullable String of, @Nullable Purpose purpose) {
        return new ViewEntry(
                commit.number() + (id == null ? "" : "@" + id),
                commit.number(),
                kind,
                by(),
                commit.recordedAt(),
                what,
                id,
                null,
                of,
                purpose,
                null,
                null);
    }

    private Recorder by() {
        return new Recorder(
                new OfficerId(commit.actor().officer()),
                commit.actor().post(),
                commit.actor().unit());
    }
}
