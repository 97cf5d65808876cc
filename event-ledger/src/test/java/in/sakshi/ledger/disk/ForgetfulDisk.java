package in.sakshi.ledger.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * A disk that, when the power fails, keeps what was forced, and of the rest what it likes: nothing, all, a part, zeroes. It
 * is quick, for it does not really force.
 */
public final class ForgetfulDisk implements Disk {

    /** A file, whatever its name is by now, with what is certainly on the disk. */
    private static final class Kept {
        private byte[] forced = new byte[0];
    }

    private static final int SECTOR = 512;

    private final Map<Path, Kept> files = new HashMap<>();
    private Map<Path, Kept> forcedNames = Map.of();

    @Override
    public DiskFile open(Path file) throws IOException {
        Kept kept = files.computeIfAbsent(file, path -> new Kept());
        return new ForgetfulFile(file, kept, REAL.open(file));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        REAL.rename(from, to);
        Kept kept = files.remove(from);
        if (kept != null) {
            files.put(to, kept);
        }
    }

    @Override
    public boolean delete(Path file) throws IOException {
        files.remove(file);
        return REAL.delete(file);
    }

    @Override
    public void forceDirectory(Path directory) {
        forcedNames = new HashMap<>(files);
    }

    /** The power fails: what a start finds afterwards is put into another directory. */
    public void loseWhatWasNotForced(Path into, Random random) throws IOException {
        Files.createDirectories(into);
        boolean namesWereWritten = random.nextBoolean();
        for (Map.Entry<Path, Kept> file : (namesWereWritten ? files : forcedNames).entrySet()) {
            byte[] written = namesWereWritten || files.get(file.getKey()) == file.getValue()
                    ? Files.readAllBytes(file.getKey())
                    : file.getValue().forced;
            byte[] left = whatIsLeft(file.getValue().forced, written, random);
            Files.write(into.resolve(file.getKey().getFileName()), left);
        }
    }

    private static byte[] whatIsLeft(byte[] forced, byte[] written, Random random) {
        int cut = random.nextInt(written.length + 1);
        // What is there already is overwritten by whole sectors.
        int reached = cut < forced.length ? cut / SECTOR * SECTOR : cut;
        byte[] newer = random.nextBoolean() ? written : Arrays.copyOf(written, reached);
        byte[] left = Arrays.copyOf(newer, Math.max(newer.length, forced.length));
        if (newer.length < forced.length) {
            System.arraycopy(forced, newer.length, left, newer.length, forced.length - newer.length);
        }
        return switch (random.nextInt(3)) {
            case 0 -> forced;
            case 1 -> left;
            default -> Arrays.copyOf(left, Math.max(left.length, written.length));
        };
    }

    private record ForgetfulFile(Path path, Kept kept, DiskFile real) implements DiskFile {

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public int read(byte[] into, long position) throws IOException {
            return real.read(into, position);
        }

        @Override
        public void write(byte[] bytes, int count, long position) throws IOException {
            real.write(bytes, count, position);
        }

        @Override
        public void force() throws IOException {
            byte[] all = new byte[Math.toIntExact(real.size())];
            real.read(all, 0);
            kept.forced = all;
        }

        @Override
        public void truncate(long size) throws IOException {
            real.truncate(size);
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
