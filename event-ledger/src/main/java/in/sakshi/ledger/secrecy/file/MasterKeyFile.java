package in.sakshi.ledger.secrecy.file;

import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.Making;
import in.sakshi.ledger.secrecy.KeysNotOpened;
import in.sakshi.ledger.secrecy.LocalMasterKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The file {@code master.key} beside the keys that it wraps: for whoever tries the service, since who takes the directory has both. Only
 * its owner may read it.
 */
public final class MasterKeyFile {

    /** The name of the file. */
    public static final String NAME = "master.key";

    private static final String OWNER_ONLY = "rw-------";

    private MasterKeyFile() {}

    /** Whether there is one in that directory. */
    public static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(NAME));
    }

    /**
     * Reads the one in that directory.
     *
     * @throws KeysNotOpened if there is none, or none that can be read
     */
    public static LocalMasterKey read(Path directory) {
        Path file = directory.resolve(NAME);
        try {
            return LocalMasterKey.of(Files.readString(file));
        } catch (IOException e) {
            throw new KeysNotOpened(
                    file + " cannot be read (expected: the master key by which the keys in this directory are"
                            + " wrapped, in this file or as set for the service)",
                    e);
        } catch (IllegalArgumentException e) {
            throw new KeysNotOpened(file + ": " + e.getMessage());
        }
    }

    /** Makes one in that directory, which is made if it is not there. */
    public static void make(Path directory) {
        try {
            Making.directory(Disk.REAL, directory.toAbsolutePath());
            Path unfinished = directory.resolve(NAME + Making.UNFINISHED);
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly());
            Making.file(
                    Disk.REAL,
                    directory,
                    directory.resolve(NAME),
                    LocalMasterKey.random().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new KeysNotOpened(
                    "no master key can be made in " + directory + ": " + e
                            + " (expected: a directory that may be written, or a master key that is set for the service)",
                    e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }
}
