package in.sakshi.ledger.secrecy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.ledger.Origin;
import in.sakshi.ledger.disk.KillAt;
import in.sakshi.ledger.secrecy.DataKey;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.KeysNotOpened;
import in.sakshi.ledger.secrecy.LocalMasterKey;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.secrecy.Wrapped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The master key takes the place of another, however often that is cut short; no key is lost on the way. */
class RotationTest {

    private static final Origin LEDGER = Origin.of("test", new UUID(0, 1));
    private static final int CASES = 12;

    @TempDir
    private Path directory;

    private MasterKeyFile file;
    private Map<String, DataKey> made;
    private String before;

    @BeforeEach
    void aDirectoryWithKeys() throws IOException {
        file = new MasterKeyFile(directory);
        file.make();
        before = Files.readString(file.path());
        try (KeyRing ring = KeyRing.open(FileKeys.open(directory), file.read(), LEDGER, true)) {
            made = new TreeMap<>();
            IntStream.range(0, CASES)
                    .mapToObj(number -> "case " + number)
                    .forEach(one -> made.put(one, ring.ofNew(one)));
            ring.ofNew("destroyed");
            ring.destroy("destroyed");
        }
    }

    /** Killed in the middle of a record, after it, between the two files: each time it is started again and goes on. */
    @Test
    void killedAgainAndAgainItComesToItsEnd() throws Exception {
        int kills = 0;
        for (String point : new String[] {
            "BEFORE_WRITE wrapped-keys 2",
            "AFTER_WRITE wrapped-keys 3",
            "BEFORE_FORCE wrapped-keys 2",
            "AFTER_FORCE wrapped-keys 4",
            "AFTER_WRITE wrapped-keys 2"
        }) {
            kills += runUntil(point) == KillAt.KILLED ? 1 : 0;
            assertAllCanBeRead();
        }
        assertThat(kills).isEqualTo(5);
        assertThat(mastersInUse()).hasSize(2);

        assertThat(runUntil("AFTER_WRITE nothing 1")).isZero();

        assertAllCanBeRead();
        assertThat(mastersInUse()).containsExactly(file.read().current().id());
        assertThat(file.read().others()).isEmpty();
        assertThat(Files.readString(file.path())).isNotEqualTo(before);
        assertTheFormerOneOpensNothing();
    }

    @Test
    void doneToTheEndButForTheFileItIsFinishedByTheNextTime() throws Exception {
        try (KeyRing ring = KeyRing.open(FileKeys.open(directory), file.beginChange(), LEDGER, false)) {
            assertThat(ring.wrapAllAnew(() -> {})).isEqualTo(CASES + 1);
            made.put("begun meanwhile", ring.ofNew("begun meanwhile"));
        }
        assertAllCanBeRead();

        assertThat(runUntil("AFTER_WRITE nothing 1")).isZero();

        assertAllCanBeRead();
        assertTheFormerOneOpensNothing();
    }

    private int runUntil(String point) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RotatingProgram.class.getName(),
                        directory.toString(),
                        point)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("words").toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(directory.resolve("words")))
                .isIn(0, KillAt.KILLED);
        return process.exitValue();
    }

    /** As a service does that is started in between. */
    private void assertAllCanBeRead() {
        try (KeyRing ring = KeyRing.open(FileKeys.open(directory), file.read(), LEDGER, false)) {
            made.forEach((name, key) -> assertThat(ring.of(name)).as(name).hasValue(key));
            assertThat(ring.of("destroyed")).isEmpty();
        }
    }

    private Set<String> mastersInUse() {
        Set<String> masters = new TreeSet<>();
        try (KeyStore store = FileKeys.open(directory)) {
            store.forEach(entry -> {
                Wrapped wrapped = entry.wrapped();
                if (wrapped != null) {
                    masters.add(Objects.requireNonNull(wrapped).masterKey());
                }
            });
        }
        return masters;
    }

    private void assertTheFormerOneOpensNothing() {
        assertThatExceptionOfType(KeysNotOpened.class)
                .isThrownBy(() -> KeyRing.open(
                        FileKeys.open(directory), MasterKeys.only(LocalMasterKey.of(before)), LEDGER, false));
    }
}
