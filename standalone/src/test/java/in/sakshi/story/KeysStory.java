package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.secrecy.file.MasterKeyFile;
import in.sakshi.standalone.StandaloneApplication;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a service on one machine: made once, kept apart from the data, and missed in words. */
class KeysStory {

    private static final String CASE = "6f1c2f3e-8a53-4b57-9d0e-0000000000e1";

    @TempDir
    Path directory;

    @Test
    void theMasterKeyIsMadeOnceAndWithoutTheKeysNothingStarts() throws IOException {
        int port = Jvm.freePort();
        Path keys = directory.resolve("data-keys");
        Path master = new MasterKeyFile(keys).path();
        try (Jvm first = start(port).untilReady(new Http(port))) {
            assertThat(first.words())
                    .containsOnlyOnce("A master key was made in " + master)
                    .doesNotContain(Files.readString(master));
        }
        record(port);
        changeMasterKey(master);
        String made = Files.readString(master);
        assertOnlyItsOwnerMayRead(master);

        Files.move(master, directory.resolve("elsewhere"));
        assertEndsSaying(
                "master.key cannot be read (expected: the master key by which the keys in this directory", port);
        Files.writeString(directory.resolve("mine"), made);
        try (Jvm withOneThatIsSet = start(port, "--sakshi.keys.master-key-file=" + directory.resolve("mine"))
                .untilReady(new Http(port))) {
            assertThat(withOneThatIsSet.words()).doesNotContain("A master key was made", made);
            assertThat(new Http(port)
                            .get("/api/cases/" + CASE + "/history", "o-1008")
                            .body()
                            .toString())
                    .contains("गीता");
        }

        Files.move(keys, directory.resolve("lost-keys"));
        assertEndsSaying("the key store is empty, and in the ledger live/", port);
        assertEndsSaying(
                "the key store is that of the ledger ",
                port,
                "--sakshi.data=" + directory.resolve("other"),
                "--sakshi.keys.master-key-file=" + directory.resolve("mine"),
                "--sakshi.keys.directory=" + directory.resolve("lost-keys"));
    }

    private void changeMasterKey(Path master) throws IOException {
        String before = Files.readString(master);
        try (Jvm change = Jvm.start(
                directory,
                StandaloneApplication.class,
                "rotate-master-key",
                "--sakshi.data=" + directory.resolve("data"))) {
            assertThat(change.exitCode()).as(change.words()).isZero();
            assertThat(change.words())
                    .containsPattern("5 keys of the ledger live/\\S+ are wrapped by the master key [0-9a-f]{16};"
                            + " 5 of them were wrapped anew")
                    .doesNotContain(before, Files.readString(master));
        }
        assertThat(Files.readString(master)).isNotEqualTo(before);
    }

    private void record(int port) throws IOException {
        Http http = new Http(port);
        try (Jvm service = start(port).untilReady(http)) {
            assertThat(service.words()).doesNotContain("A master key was made");
            assertThat(http.command("ReceiveComplaint", "o-1003", new UUID(0, 1), Http.JSON.readTree("""
                    {"complaintId": "%s", "station": "RMG", "source": "WALK_IN",
                     "category": "MARITAL", "briefFacts": "विवाद", "complainant": {"name": "गीता", "mobile": "9876500048"}}
                    """.formatted(
                                            CASE)))
                            .status())
                    .isEqualTo(200);
        }
    }

    private static void assertOnlyItsOwnerMayRead(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private void assertEndsSaying(String sentence, int port, String... more) {
        try (Jvm ends = start(port, more)) {
            assertThat(ends.exitCode()).isEqualTo(1);
            assertThat(ends.words()).contains(sentence).doesNotContain("\tat ");
        }
    }

    private Jvm start(int port, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--server.port=" + port, "--sakshi.data=" + directory.resolve("data")));
        for (String argument : more) {
            String name = argument.substring(0, argument.indexOf('=') + 1);
            arguments.removeIf(other -> other.startsWith(name));
            arguments.add(argument);
        }
        return Jvm.start(directory, StandaloneApplication.class, arguments.toArray(String[]::new));
    }
}
