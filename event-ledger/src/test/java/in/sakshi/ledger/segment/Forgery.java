package in.sakshi.ledger.segment;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.Leaf;
import in.sakshi.ledger.disk.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What somebody can do to a ledger's files who knows their format: all checksums are right afterwards. */
public final class Forgery {

    private Forgery() {}

    /** Puts those commits in place of all that are there, each in a frame of its own, under the number it bears. */
    public static void rewrite(Path directory, List<Commit> commits) {
        try {
            for (Path file : SegmentFiles.in(directory)) {
                Files.delete(file);
            }
            try (Segment segment = Segment.make(Disk.REAL, directory, new SegmentHeader(SampleLedger.ORIGIN, 0))) {
                FrameWriter frame = new FrameWriter();
                for (Commit commit : commits) {
                    frame.make(List.of(commit), segment.length());
                    segment.write(Arrays.copyOf(frame.bytes(), frame.size()), frame.size());
                    segment.grow(segment.length() + frame.size());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says in the directory that the ledger was acknowledged up to that commit. */
    public static void mark(Path directory, Commit last) {
        try {
            Files.write(
                    directory.resolve(MarkFile.NAME),
                    Mark.at(SampleLedger.ORIGIN, Head.of(last)).line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes one byte of the first place in the files where that text stands. */
    public static void editByte(Path directory, String text) {
        try {
            for (Path file : SegmentFiles.in(directory)) {
                byte[] bytes = Files.readAllBytes(file);
                int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
                if (at >= 0) {
                    bytes[at] ^= 1;
                    Files.write(file, bytes);
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("no file holds the text " + text);
    }

    /** The commit as it is, put into the place of another. */
    public static Commit inPlace(long number, Commit commit) {
        return like(commit, number, commit.events(), commit.leaf());
    }

    /** The commit with another leaf, and the hash that it had. */
    public static Commit edited(Commit commit, UnaryOperator<String> leaf) {
        return like(
                commit,
                commit.number(),
                commit.events(),
                Bytes.ofText(leaf.apply(commit.leaf().text())));
    }

    /** The commit with another leaf, and the hash to it. */
    public static Commit resealed(Commit commit, UnaryOperator<String> leaf) {
        return Leaf.read(Bytes.ofText(leaf.apply(commit.leaf().text())), commit.payloads());
    }

    /** The commit with the stored bytes of another beside its own. */
    public static Commit withPayloadsOf(Commit commit, Commit other) {
        List<CommittedEvent> events = new ArrayList<>(commit.events());
        events.addAll(other.events());
        return like(commit, commit.number(), events, commit.leaf());
    }

    private static Commit like(Commit commit, long number, List<CommittedEvent> events, Bytes leaf) {
        return new Commit(
                number,
                commit.recordedAt(),
                commit.commandId(),
                commit.actor(),
                commit.streams(),
                events,
                leaf,
                commit.leafHash());
    }
}
