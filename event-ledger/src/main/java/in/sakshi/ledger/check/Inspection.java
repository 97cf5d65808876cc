package in.sakshi.ledger.check;

import in.sakshi.ledger.Commit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One pass over the evidence of a ledger: each commit by itself, and in its place among the others. */
final class Inspection implements Consumer<Exhibit> {

    private final Consumer<? super Commit> witness;
    private final Tally<Finding> findings = new Tally<>();
    private final Tally<Withheld> withheld = new Tally<>();
    private final Tally<String> notes = new Tally<>();
    private final CommitCheck check = new CommitCheck(findings, withheld);
    private final Succession succession = new Succession(findings);
    private final Marks marks = new Marks(findings);
    private @Nullable String origin;
    private @Nullable Commit first;
    private @Nullable Commit last;
    private long commits;
    private long events;

    /**
     * Begins a pass.
     *
     * @param witness sees every legible commit, without payloads
     */
    Inspection(Consumer<? super Commit> witness) {
        this.witness = witness;
    }

    @Override
    public void accept(Exhibit exhibit) {
        if (exhibit instanceof Exhibit.Stored stored) {
            inspect(stored);
        } else if (exhibit instanceof Exhibit.Illegible illegible) {
            findings.accept(new Finding(Flaw.ILLEGIBLE, Finding.NO_COMMIT, illegible.place(), illegible.what()));
        } else if (exhibit instanceof Exhibit.Acknowledged mark) {
            marks.add(mark);
        } else if (exhibit instanceof Exhibit.Identified identified) {
            identify(identified);
        } else if (exhibit instanceof Exhibit.Noted noted) {
            notes.accept(noted.place() + ": " + noted.what());
        }
    }

    /** What there is to say, when everything has been presented. */
    Report report() {
        marks.close(succession.next());
        return new Report(
                origin,
                commits,
                events,
                first == null ? null : first.recordedAt(),
                last == null ? null : last.recordedAt(),
                withheld.kept(),
                withheld.count(),
                findings.kept(),
                findings.count(),
                notes.kept());
    }

    private void inspect(Exhibit.Stored stored) {
        commits++;
        boolean takesPlace = succession.takesPlace(stored);
        Commit commit = check.open(stored);
        if (commit != null) {
            see(stored, commit);
        }
        if (takesPlace && commit != null && isSound(stored, commit)) {
            succession.follow(stored, commit);
        } else {
            succession.passOver(stored);
        }
    }

    private static boolean isSound(Exhibit.Stored stored, Commit commit) {
        return commit.number() == stored.number() && commit.leafHash().hex().equals(stored.leafHash());
    }

    private void see(Exhibit.Stored stored, Commit commit) {
        first = first == null ? commit : first;
        last = commit;
        events += commit.events().size();
        marks.compare(stored, commit);
        witness.accept(commit);
    }

    private void identify(Exhibit.Identified identified) {
        if (origin == null) {
            origin = identified.origin();
        } else if (!origin.equals(identified.origin())) {
            findings.accept(new Finding(
                    Flaw.FOREIGN,
                    Finding.NO_COMMIT,
                    identified.place(),
                    "it belongs to the ledger " + identified.origin() + " (expected: " + origin + ")"));
        }
    }
}
