package in.sakshi.ledger.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes files and directories that are whole and stay. */
public final class Making {

    /** How the name of a file ends that is still being made. */
    public static final String UNFINISHED = ".new";

    private Making() {}

    /**
     * Makes a file of a directory with that content, in place of one of that name. It has its name only when its content is on the disk:
     * so there is never half of it, however the making ends.
     */
    public static void file(Disk disk, Path directory, Path file, byte[] content) throws IOException {
        Path unfinished = directory.resolve(file.getFileName() + UNFINISHED);
        try (DiskFile made = disk.open(unfinished)) {
            made.truncate(0);
            made.write(content, content.length, 0);
            made.force();
        }
        disk.rename(unfinished, file);
        disk.forceDirectory(directory);
    }

    /** Makes a directory, and those above it, if it is not there; then its name is durable. */
    public static void directory(Disk disk, Path directory) throws IOException {
        Path parent = directory.getParent();
        if (parent != null && !Files.isDirectory(directory)) {
            directory(disk, parent);
            Files.createDirectory(directory);
            disk.forceDirectory(parent);
        }
    }
}
