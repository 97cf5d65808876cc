package in.sakshi.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Leaf;
import in.sakshi.ledger.segment.Forgery;
import in.sakshi.ledger.segment.SampleLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was done to a ledger's files is found and named: which commit, what was, what was expected. */
class TamperedFilesTest {

    private static final int COMMITS = 100;

    @TempDir
    private Path directory;

    private List<Commit> commits = List.of();

    @BeforeEach
    void makeALedger() {
        commits = new ArrayList<>(SampleLedger.make(directory, COMMITS, 20_000));
    }

    @Test
    void anUntouchedLedgerIsWhole() {
        Report report = check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.commits()).isEqualTo(COMMITS);
        assertThat(report.events()).isEqualTo(133);
        assertThat(report.from()).isEqualTo(commits.get(0).recordedAt());
        assertThat(report.to()).isEqualTo(commits.get(99).recordedAt());
        assertThat(report.origin()).isEqualTo(SampleLedger.ORIGIN.value());
    }

    @Test
    void anEditedByteOfAPayloadIsNamed() {
        Forgery.editByte(directory, "\"case-2 8\"");
        Finding finding = theOnlyOneAbout(42);
        assertThat(finding.flaw()).isEqualTo(Flaw.PAYLOAD_ALTERED);
        assertThat(finding.what())
                .startsWith("stored bytes have the digest ")
                .contains("(expected: " + commits.get(42).events().get(0).payloadDigest() + ", the payload of event ")
                .contains("(case-2@8)");
    }

    @Test
    void anEditedByteOfALeafIsNamed() {
        Forgery.editByte(directory, commits.get(42).commandId().toString());
        Finding finding = theOnlyOneAbout(42);
        assertThat(finding.flaw()).isEqualTo(Flaw.LEAF_ALTERED);
        // Whether what stands there now is still a UUID depends on the digit that was hit; it is named either way.
        assertThat(finding.what())
                .contains("(expected: ", commits.get(42).leafHash().toString());
    }

    @Test
    void anEditedByteThatMakesALeafIllegibleIsNamed() {
        Forgery.editByte(directory, "number 42\n");
        assertThat(theOnlyOneAbout(42).flaw()).isEqualTo(Flaw.LEAF_ALTERED);
    }

    @Test
    void anEditedFieldOfALeafIsNamedThoughTheChecksumsAreRight() {
        commits.set(42, Forgery.edited(commits.get(42), leaf -> leaf.replace("o-1041", "o-1042")));
        Forgery.rewrite(directory, commits);
        assertThat(found()).containsExactly("LEAF_ALTERED 42");
    }

    @Test
    void twoCommitsSwappedAreNamed() {
        Commit fortieth = commits.get(40);
        commits.set(40, Forgery.inPlace(40, commits.get(41)));
        commits.set(41, Forgery.inPlace(41, fortieth));
        Forgery.rewrite(directory, commits);
        assertThat(check().findings())
                .extracting(Finding::what)
                .containsExactly(
                        "in its place stands commit 41 (expected: commit 40)",
                        "in its place stands commit 40 (expected: commit 41)");
    }

    @Test
    void twoCommitsSwappedWithTheirFramesAreNamed() {
        Collections.swap(commits, 40, 41);
        Forgery.rewrite(directory, commits);
        assertThat(found()).containsExactly("MISSING 40", "REPEATED 40");
    }

    @Test
    void theLastTenDeletedAreNamed() {
        Forgery.rewrite(directory, commits.subList(0, 90));
        Finding finding = theOnlyOne();
        assertThat(finding.flaw()).isEqualTo(Flaw.ACKNOWLEDGED_LOST);
        assertThat(finding.what())
                .isEqualTo(
                        "commits 90…99 had been acknowledged and are missing; the ledger ends at commit 89 (expected:"
                                + " commit 99 with leaf hash " + commits.get(99).leafHash()
                                + ", according to the file 'acknowledged')");
    }

    @Test
    void oneDeletedInTheMiddleIsNamed() {
        commits.remove(50);
        Forgery.rewrite(directory, commits);
        assertThat(theOnlyOne().what())
                .isEqualTo("commit 50 is missing: after commit 49 comes commit 51 (expected: commit 50)");
    }

    @Test
    void oneDeletedInTheMiddleAndTheRestRenumberedIsNamed() {
        List<Commit> kept = new ArrayList<>(commits.subList(0, 50));
        for (int i = 50; i < COMMITS - 1; i++) {
            long number = i;
            kept.add(Forgery.resealed(
                    commits.get(i + 1),
                    leaf -> leaf.replace("number " + (number + 1) + "\n", "number " + number + "\n")));
        }
        Forgery.rewrite(directory, kept);
        Forgery.mark(directory, kept.get(98));
        assertThat(found().get(0)).isEqualTo("STREAM_BROKEN 52");
        assertThat(check().findings().get(0).what())
                .isEqualTo("stream register goes on with sequence 17 (expected: 16, for so it stood after commit 47)");
    }

    @Test
    void oneInsertedIsNamed() {
        Commit inserted = Forgery.resealed(
                commits.get(49),
                leaf -> leaf.replace("number 49\n", "number 50\n").replace("o-1041", "o-1042"));
        commits.add(50, inserted);
        Forgery.rewrite(directory, commits);
        assertThat(found())
                .containsExactly(
                        "STREAM_BROKEN 50",
                        "COMMAND_REPEATED 50",
                        "EVENT_REPEATED 50",
                        "REPEATED 50",
                        "STREAM_BROKEN 54");
    }

    @Test
    void aRedatedOneIsNamed() {
        commits.set(42, Forgery.edited(commits.get(42), leaf -> leaf.replace("2025-10-06", "2025-10-05")));
        Forgery.rewrite(directory, commits);
        assertThat(found()).containsExactly("LEAF_ALTERED 42");
    }

    @Test
    void aRedatedOneWithAHashThatFitsIsNamedByItsDateAndByWhatCameAfterIt() {
        Commit redated = Forgery.resealed(commits.get(42), leaf -> leaf.replace("2025-10-06", "2025-10-05"));
        commits.set(42, redated);
        Forgery.rewrite(directory, commits);
        assertThat(found()).containsExactly("BACKDATED 42", "STREAM_BROKEN 47");
        assertThat(check().findings().get(1).what())
                .isEqualTo("it was recorded on stream case-2 after a commit with leaf hash "
                        + commits.get(47).streams().get(0).previous() + " (expected: " + redated.leafHash()
                        + ", the leaf hash of commit 42); one of the two is not what was recorded");
    }

    @Test
    void theLastOneRedatedIsNamedByTheMark() {
        Commit redated = Forgery.resealed(commits.get(99), leaf -> leaf.replace("2025-10-06", "2025-10-07"));
        commits.set(99, redated);
        Forgery.rewrite(directory, commits);
        assertThat(found()).containsExactly("ACKNOWLEDGED_LOST 99");
    }

    @Test
    void aWithheldPayloadIsListedAndNoFault() {
        Commit whole = commits.get(42);
        commits.set(42, Leaf.read(whole.leaf(), whole.payloads().subList(0, 1)));
        Forgery.rewrite(directory, commits);
        Report report = check();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.withheld())
                .containsExactly(new Withheld(
                        42,
                        whole.events().get(0).eventId(),
                        whole.events().get(0).payloadDigest()));
    }

    @Test
    void foreignBytesBesideACommitAreNamed() {
        commits.set(42, Forgery.withPayloadsOf(commits.get(42), commits.get(43)));
        Forgery.rewrite(directory, commits);
        assertThat(found()).containsExactly("PAYLOAD_ALTERED 42");
    }

    @Test
    void aMissingMarkIsNamed() throws IOException {
        Files.delete(directory.resolve("acknowledged"));
        assertThat(theOnlyOne().toString())
                .isEqualTo(
                        "the file 'acknowledged': it is missing (expected: beside the commits, to say how far they had"
                                + " been acknowledged)");
    }

    @Test
    void aWriteCutShortIsTold() {
        Forgery.mark(directory, commits.get(97));
        Forgery.editByte(directory, commits.get(99).commandId().toString());
        Report report = check();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.notes()).singleElement().asString().contains("behind commit 97 a last write was cut short");
    }

    private Report check() {
        try (Evidence evidence = SegmentEvidence.of(directory)) {
            return LedgerChecker.check(evidence);
        }
    }

    private List<String> found() {
        return check().findings().stream()
                .map(finding -> finding.flaw() + " " + finding.commit())
                .toList();
    }

    private Finding theOnlyOne() {
        assertThat(check().findings()).hasSize(1);
        return check().findings().get(0);
    }

    /** The one finding about a commit, beside the one that names the bytes that do not match their checksum. */
    private Finding theOnlyOneAbout(long commit) {
        List<Finding> findings = check().findings();
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).flaw()).isEqualTo(Flaw.ILLEGIBLE);
        assertThat(findings.get(1).commit()).isEqualTo(commit);
        return findings.get(1);
    }
}
