package in.sakshi.ledger.secrecy.file;

import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.Making;
import in.sakshi.ledger.secrecy.KeysNotOpened;
import in.sakshi.ledger.secrecy.LocalMasterKey;
import in.sakshi.ledger.secrecy.MasterKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The file {@code master.key} beside the keys that it wraps: for whoever tries the service, since who takes the directory has both. Only
 * its owner may read it. While another master key takes its place, that one stands in {@code next-master.key}.
 *
 * @param directory where it is
 */
public record MasterKeyFile(Path directory) {

    private static final String NAME = "master.key";
    private static final String NEXT = "next-master.key";
    private static final String OWNER_ONLY = "rw-------";

    /** The file itself. */
    public Path path() {
        return directory.resolve(NAME);
    }

    private Path next() {
        return directory.resolve(NEXT);
    }

    /** Whether it is there. */
    public boolean exists() {
        return Files.exists(path());
    }

    /** Makes it, with a new master key. */
    public void make() {
        make(path());
    }

    /**
     * The master keys: the one in the file, and the next one if it is about to take its place.
     *
     * @throws KeysNotOpened if the file is not there, or holds none
     */
    public MasterKeys read() {
        return new MasterKeys(read(path()), Files.exists(next()) ? List.of(read(next())) : List.of());
    }

    /** Makes the next master key, unless that was begun before; it is the current one from here on, to wrap by it what the other has wrapped. */
    public MasterKeys beginChange() {
        LocalMasterKey before = read(path());
        if (!Files.exists(next())) {
            make(next());
        }
        return new MasterKeys(read(next()), List.of(before));
    }

    /** Puts the next master key in the place of the one in the file, of which nothing is left. */
    public void endChange() {
        try {
            Disk.REAL.rename(next(), path());
            Disk.REAL.forceDirectory(directory);
        } catch (IOException e) {
            throw new KeysNotOpened(
                    next() + " cannot take the place of " + path() + ": " + e
                            + " (expected: a directory that may be written; all keys are wrapped by it, so try again)",
                    e);
        }
    }

    private static LocalMasterKey read(Path file) {
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

    private void make(Path file) {
        try {
            Making.directory(Disk.REAL, directory.toAbsolutePath());
            Path unfinished = directory.resolve(file.getFileName() + Making.UNFINISHED);
            Files.deleteIfExists(unfinished);
            // Nobody else may read it at any moment, so it is made so before anything is in it.
            Files.createFile(unfinished, ownerOnly());
            Making.file(Disk.REAL, directory, file, LocalMasterKey.random().getBytes(StandardCharsets.US_ASCII));
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
