package in.sakshi.ledger.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk with somebody standing beside it who may fail, stop or kill at any step. */
public final class SteppedDisk implements Disk {

    /** The steps. Of a write, the first half of the bytes is on its way in the middle. */
    public enum Step {
        OPEN,
        BEFORE_WRITE,
        MID_WRITE,
        AFTER_WRITE,
        BEFORE_FORCE,
        AFTER_FORCE,
        BEFORE_TRUNCATE,
        AFTER_TRUNCATE,
        BEFORE_RENAME,
        AFTER_RENAME,
        BEFORE_DELETE,
        AFTER_DELETE,
        BEFORE_FORCE_DIRECTORY,
        AFTER_FORCE_DIRECTORY
    }

    /** Who stands beside it. */
    public interface Bystander {
        /** That step is about to be taken, or was. */
        void at(Step step, Path file) throws IOException;
    }

    private final Disk disk;
    private final Bystander bystander;

    public SteppedDisk(Disk disk, Bystander bystander) {
        this.disk = disk;
        this.bystander = bystander;
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        bystander.at(Step.OPEN, file);
        return new SteppedFile(file, disk.open(file), bystander);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        bystander.at(Step.BEFORE_RENAME, from);
        disk.rename(from, to);
        bystander.at(Step.AFTER_RENAME, to);
    }

    @Override
    public boolean delete(Path file) throws IOException {
        bystander.at(Step.BEFORE_DELETE, file);
        boolean deleted = disk.delete(file);
        bystander.at(Step.AFTER_DELETE, file);
        return deleted;
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        bystander.at(Step.BEFORE_FORCE_DIRECTORY, directory);
        disk.forceDirectory(directory);
        bystander.at(Step.AFTER_FORCE_DIRECTORY, directory);
    }

    private record SteppedFile(Path path, DiskFile real, Bystander bystander) implements DiskFile {

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
            bystander.at(Step.BEFORE_WRITE, path);
            int half = count / 2;
            real.write(bytes, half, position);
            bystander.at(Step.MID_WRITE, path);
            real.write(Arrays.copyOfRange(bytes, half, count), count - half, position + half);
            bystander.at(Step.AFTER_WRITE, path);
        }

        @Override
        public void force() throws IOException {
            bystander.at(Step.BEFORE_FORCE, path);
            real.force();
            bystander.at(Step.AFTER_FORCE, path);
        }

        @Override
        public void truncate(long size) throws IOException {
            bystander.at(Step.BEFORE_TRUNCATE, path);
            real.truncate(size);
            bystander.at(Step.AFTER_TRUNCATE, path);
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
