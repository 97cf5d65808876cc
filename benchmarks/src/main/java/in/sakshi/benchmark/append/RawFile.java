package in.sakshi.benchmark.append;

import in.sakshi.benchmark.ground.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;

/** The file system alone: writes the very bytes that a ledger has just written into one file, lot by lot, each forced. */
final class RawFile {

    private final Workspace workspace;
    private final int commitsPerLot;
    private byte[] bytes = {};
    private int commits;

    RawFile(Workspace workspace, int commitsPerLot) {
        this.workspace = workspace;
        this.commitsPerLot = commitsPerLot;
    }

    /** Takes over what a ledger of so many commits has written. */
    void takeBytesOf(Path ledger, int howMany) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(ledger)) {
            for (Path file : files.toList()) {
                Files.copy(file, all);
                Files.delete(file);
            }
        }
        bytes = all.toByteArray();
        commits = howMany;
    }

    /** Writes them; commits a second. */
    double perSecond() throws IOException {
        Path file = workspace.path("raw-" + UUID.randomUUID());
        int lots = (commits + commitsPerLot - 1) / commitsPerLot;
        int bytesPerLot = (bytes.length + lots - 1) / lots;
        long began;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            began = System.nanoTime();
            for (int from = 0; from < bytes.length; from += bytesPerLot) {
                channel.write(ByteBuffer.wrap(bytes, from, Math.min(bytesPerLot, bytes.length - from)));
                channel.force(false);
            }
        }
        double perSecond = commits * 1e9 / (System.nanoTime() - began);
        Files.delete(file);
        return perSecond;
    }
}
