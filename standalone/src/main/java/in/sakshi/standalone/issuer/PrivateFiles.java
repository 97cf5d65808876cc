package in.sakshi.standalone.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** Small files that only the service may read. */
public final class PrivateFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final String OWNERS = "rw-------";

    private PrivateFiles() {}

    /** Makes a directory for them, if it is not there. */
    static void makeDirectory(Path directory) {
        try {
            Files.createDirectories(directory, permissions("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + directory + " (expected: a place that may be written)", e);
        }
    }

    /** What such a file says; where there is none, one is made that says what is given. */
    static String readOrMake(Path file, Supplier<String> words) {
        try {
            if (!Files.exists(file)) {
                write(file, words.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + file + " (expected: a place that may be written)", e);
        }
    }

    /**
     * Makes such a file, unless there is one.
     *
     * @param words with which it begins
     * @return whether it was made
     * @throws IOException if that is no place that may be written, or what is there can be read by others
     */
    public static boolean make(Path file, String words) throws IOException {
        try {
            Files.createFile(file, permissions(OWNERS));
        } catch (FileAlreadyExistsException e) {
            if (POSIX
                    && !PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                            .equals(OWNERS)) {
                throw new IOException(file + " can be read by others (expected: by its owner alone; take it away)", e);
            }
            return false;
        }
        append(file, words);
        return true;
    }

    /** Adds to such a file, on the disk when this returns. */
    public static void append(Path file, String words) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            write(channel, words);
        }
    }

    /** Whole or not at all, whatever happens meanwhile. */
    static void write(Path file, String words) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", permissions(OWNERS));
        try (FileChannel channel = FileChannel.open(fresh, Set.of(StandardOpenOption.WRITE))) {
            write(channel, words);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(FileChannel channel, String words) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private static FileAttribute<?>[] permissions(String text) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}
