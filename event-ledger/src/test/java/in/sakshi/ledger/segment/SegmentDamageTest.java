package in.sakshi.ledger.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import in.sakshi.ledger.AppendOutcome;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were touched or cut are never taken for the ledger; a last write that was cut short is. */
class SegmentDamageTest {

    private static final long ONE_SEGMENT = 1 << 20;
    private static final long SMALL = 3000;

    @TempDir
    private Path directory;

    private final List<String> notices = new ArrayList<>();

    @Test
    void whicheverByteIsEditedTheLedgerIsNotOpened() throws IOException {
        SampleLedger.make(directory, 8, SMALL);
        for (Path file : SegmentFiles.in(directory)) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i++) {
                byte[] edited = whole.clone();
                edited[i] ^= 4;
                Files.write(file, edited);
                assertThat(catchThrowable(() -> SampleLedger.open(directory).close()))
                        .as("byte %d of %s", i, file.getFileName())
                        .isInstanceOfAny(DamagedLedger.class, LedgerNotOpened.class);
            }
            Files.write(file, whole);
        }
        SampleLedger.open(directory).close();
    }

    @Test
    void howeverMuchIsCutOffTheAcknowledgedCommitsAreMissed() throws IOException {
        SampleLedger.make(directory, 9, ONE_SEGMENT);
        Path file = SegmentFiles.of(directory, 0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> SampleLedger.open(directory)).isInstanceOf(DamagedLedger.class);
        }
    }

    @Test
    void theLastCommitsDeletedAreNamed() throws IOException {
        SampleLedger.make(directory, 21, 1);
        Files.delete(SegmentFiles.of(directory, 14));
        assertThatThrownBy(() -> SampleLedger.open(directory))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageStartingWith(
                        "commits 14…20 had been acknowledged and are missing; the files end at commit 13 (expected:");
    }

    @Test
    void aFileDeletedInTheMiddleIsNamed() throws IOException {
        SampleLedger.make(directory, 21, 1);
        Files.delete(SegmentFiles.of(directory, 7));
        assertThatThrownBy(() -> SampleLedger.open(directory))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageContaining("begins with commit 14 (expected: 7, for the files before it end at commit 6");
    }

    @Test
    void allFilesDeletedIsNotAnEmptyLedger() throws IOException {
        SampleLedger.make(directory, 3, ONE_SEGMENT);
        Files.delete(SegmentFiles.of(directory, 0));
        assertThatThrownBy(() -> SampleLedger.open(directory))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageStartingWith("commits 0…2 had been acknowledged and are missing; the files hold no commit");
    }

    @Test
    void anEditedByteWithGoodCommitsBehindItIsNotCutOff() throws IOException {
        SampleLedger.make(directory, 21, ONE_SEGMENT);
        Files.write(directory.resolve(MarkFile.NAME), new byte[0]);
        Path file = SegmentFiles.of(directory, 0);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> SampleLedger.open(directory))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageStartingWith("commit 7: commits-00000000000000000000.ledger, bytes ")
                .hasMessageContaining("do not match their checksum, and yet it is not the end of the ledger");
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void aLastWriteCutShortAnywhereIsCutOffAndSaid() throws IOException {
        List<Commit> commits = SampleLedger.make(directory, 10, ONE_SEGMENT);
        byte[] markBefore =
                Mark.at(SampleLedger.ORIGIN, Head.of(commits.get(6))).line();
        Path file = SegmentFiles.of(directory, 0);
        byte[] whole = Files.readAllBytes(file);
        long good = endOfBatch(1);
        for (int length = whole.length - 1; length > good; length -= 2) {
            Files.write(file, Arrays.copyOf(whole, length));
            Files.write(directory.resolve(MarkFile.NAME), markBefore);
            notices.clear();
            try (SegmentLog log = SampleLedger.open(directory, ONE_SEGMENT, Disk.REAL, notices::add)) {
                assertThat(log.head().number()).isEqualTo(6);
                assertThat(log.append(commits.subList(7, 10))).isEqualTo(new AppendOutcome.Stored());
                assertThat(log.read(0, 20)).isEqualTo(commits);
            }
            assertThat(notices).singleElement().asString().contains(", behind commit 6: a last write was cut short");
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void zeroesBehindTheLastCommitAreALastWriteCutShort() throws IOException {
        SampleLedger.make(directory, 7, ONE_SEGMENT);
        Path file = SegmentFiles.of(directory, 0);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 4096));
        SampleLedger.open(directory, ONE_SEGMENT, Disk.REAL, notices::add).close();
        assertThat(notices).hasSize(1);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void anEventThatLooksLikeAFrameIsNotTakenForOne() throws IOException {
        List<Commit> commits = SampleLedger.make(directory, 7, ONE_SEGMENT);
        Path file = SegmentFiles.of(directory, 0);
        byte[] whole = Files.readAllBytes(file);
        FrameWriter frame = new FrameWriter();
        frame.make(commits, 0);
        Files.write(file, Arrays.copyOf(whole, whole.length + 9));
        Files.write(file, Arrays.copyOf(frame.bytes(), frame.size()), StandardOpenOption.APPEND);
        SampleLedger.open(directory, ONE_SEGMENT, Disk.REAL, notices::add).close();
        assertThat(notices).hasSize(1);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void anotherCommitInTheAcknowledgedPlaceIsNamed() throws IOException {
        List<Commit> commits = SampleLedger.make(directory, 7, ONE_SEGMENT);
        Commit other =
                SampleLedger.make(directory.resolve("other"), 7, ONE_SEGMENT).get(6);
        Files.copy(
                SegmentFiles.of(directory.resolve("other"), 0),
                SegmentFiles.of(directory, 0),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> SampleLedger.open(directory))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageStartingWith("commit 6 (")
                .hasMessageContaining(other.leafHash() + " (expected: "
                        + commits.get(6).leafHash() + ", which had been acknowledged)");
    }

    private long endOfBatch(int which) {
        List<Long> ends = new ArrayList<>();
        SegmentWalk.through(directory, found -> {
            if (found instanceof Found.Batch batch) {
                ends.add(batch.to());
            }
        });
        return ends.get(which - 1);
    }
}
