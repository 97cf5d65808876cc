package in.sakshi.ledger.secrecy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.ForgetfulDisk;
import in.sakshi.ledger.disk.SteppedDisk;
import in.sakshi.ledger.disk.SteppedDisk.Step;
import in.sakshi.ledger.secrecy.KeyEntry;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.KeyStoreContract;
import in.sakshi.ledger.secrecy.KeysNotOpened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeysTest extends KeyStoreContract {

    private static final int RECORD = 256;

    @TempDir
    private Path directory;

    private final List<String> notices = new ArrayList<>();

    @Override
    protected KeyStore open() {
        return FileKeys.open(directory.resolve("keys"));
    }

    private KeyStore open(String name, Disk disk) {
        return FileKeys.open(directory.resolve(name), disk, notices::add);
    }

    private Path file(String name) {
        return directory.resolve(name).resolve(KeyFile.NAME);
    }

    private static Key id(int number) {
        return Key.of("case " + number);
    }

    private void fill(String name, int entries) {
        try (KeyStore keys = open(name, Disk.REAL)) {
            keys.begin(LEDGER);
            for (int number = 0; number < entries; number++) {
                keys.addIfAbsent(entry(id(number), number));
            }
        }
    }

    private void spoil(String name, int record) throws IOException {
        byte[] bytes = Files.readAllBytes(file(name));
        bytes[record * RECORD + 60] ^= 1;
        Files.write(file(name), bytes);
    }

    @Test
    void oneProcessAtATimeHasThem() {
        assertThatExceptionOfType(KeysNotOpened.class)
                .isThrownBy(this::open)
                .withMessageContaining("is in use by another instance");
    }

    @Test
    void aDestroyedKeyIsOverwrittenWhereItStood() throws IOException {
        fill("one", 3);
        assertThat(text("one")).contains("wrapped 1");

        try (KeyStore keys = open("one", Disk.REAL)) {
            keys.destroy(id(1));
        }

        assertThat(text("one")).contains("wrapped 0", "wrapped 2").doesNotContain("wrapped 1");
        assertThat(Files.size(file("one"))).isEqualTo(4 * RECORD);
    }

    private String text(String name) throws IOException {
        return Files.readString(file(name), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aTornTailThatNobodyWasToldOfIsCutOff() throws IOException {
        fill("torn", 3);
        byte[] bytes = Files.readAllBytes(file("torn"));
        Files.write(file("torn"), Arrays.copyOf(bytes, bytes.length - 100));

        try (KeyStore keys = open("torn", Disk.REAL)) {
            assertThat(keys.find(List.of(id(0), id(1), id(2)))).containsOnlyKeys(id(0), id(1));
            assertThat(keys.addIfAbsent(entry(id(2), 9))).isEqualTo(entry(id(2), 9));
        }

        assertThat(notices).singleElement().asString().contains("1 entries that were being written");
    }

    @Test
    void aDamagedEntryBeforeALaterOneIsNoTornTail() throws IOException {
        fill("damaged", 3);
        spoil("damaged", 2);

        assertThatExceptionOfType(KeysNotOpened.class)
                .isThrownBy(() -> open("damaged", Disk.REAL))
                .withMessageContaining("entry 1 of 3 is damaged (expected: the file as it was written, or its backup");
    }

    @Test
    void anEntryThatWasThereWhenTheFileWasLastOpenedIsNoTornTail() throws IOException {
        fill("damaged", 3);
        open("damaged", Disk.REAL).close();
        spoil("damaged", 3);

        assertThatExceptionOfType(KeysNotOpened.class)
                .isThrownBy(() -> open("damaged", Disk.REAL))
                .withMessageContaining("entry 2 of 3 is damaged");
    }

    @Test
    void aDamagedHeaderIsSaid() throws IOException {
        fill("damaged", 1);
        spoil("damaged", 0);

        assertThatExceptionOfType(KeysNotOpened.class)
                .isThrownBy(() -> open("damaged", Disk.REAL))
                .withMessageContaining("does not begin as a key store of this version does");
    }

    @Test
    void aDiskThatFailsIsSaidAndUsedAgainWhenItWorks() {
        boolean[] full = {false};
        Disk disk = new SteppedDisk(Disk.REAL, (step, file) -> {
            if (full[0] && step == Step.MID_WRITE) {
                throw new IOException("no space left on the test's disk");
            }
        });
        try (KeyStore keys = open("full", disk)) {
            keys.begin(LEDGER);
            keys.addIfAbsent(entry(id(0), 0));
            full[0] = true;
            assertThatExceptionOfType(LedgerUnavailable.class)
                    .isThrownBy(() -> keys.addIfAbsent(entry(id(1), 1)))
                    .withMessageContaining("no space left on the test's disk");
            full[0] = false;
            assertThat(keys.find(List.of(id(1)))).isEmpty();
            assertThat(keys.addIfAbsent(entry(id(1), 2))).isEqualTo(entry(id(1), 2));
        }
        try (KeyStore again = open("full", Disk.REAL)) {
            assertThat(again.find(List.of(id(0), id(1)))).hasSize(2).containsEntry(id(1), entry(id(1), 2));
        }
    }

    /** After a loss of power at any step: every key that somebody was given is there, and none that was destroyed. */
    @Test
    void whateverIsLostWithThePowerNoKeyThatWasGivenIs() throws IOException {
        int all = stepsUntil(Integer.MAX_VALUE, "whole", new HashMap<>(), new ForgetfulDisk());
        assertThat(all).isGreaterThan(50);
        for (int last = 1; last <= all; last++) {
            for (int seed = 0; seed < 4; seed++) {
                ForgetfulDisk disk = new ForgetfulDisk();
                Map<Key, KeyEntry> told = new HashMap<>();
                String name = "cut-" + last + "-" + seed;
                stepsUntil(last, name, told, disk);
                Path left = directory.resolve(name + "-left");
                disk.loseWhatWasNotForced(left, new Random(seed));
                assertTold(left, told, last);
            }
        }
    }

    private void assertTold(Path left, Map<Key, KeyEntry> told, int last) {
        if (told.isEmpty()) {
            return;
        }
        try (KeyStore keys = FileKeys.open(left, Disk.REAL, notices::add)) {
            assertThat(keys.find(told.keySet()))
                    .as("power lost at step %d", last)
                    .isEqualTo(told);
        }
    }

    /** Works until the power fails at that step; says how many steps there were. */
    private int stepsUntil(int last, String name, Map<Key, KeyEntry> told, ForgetfulDisk disk) {
        int[] steps = {0};
        boolean[] writingOver = {false};
        Disk stepped = new SteppedDisk(disk, (step, file) -> {
            steps[0]++;
            // A record that is written over lies within what a disk writes at once: it is the one or the other.
            if (steps[0] >= last && !(writingOver[0] && step == Step.MID_WRITE)) {
                throw new UncheckedIOException(new IOException("the power is gone"));
            }
        });
        try (KeyStore keys = open(name, stepped)) {
            keys.begin(LEDGER);
            for (int number = 0; number < 6; number++) {
                told.put(id(number), keys.addIfAbsent(entry(id(number), number)));
            }
            told.remove(id(2));
            writingOver[0] = true;
            keys.destroy(id(2));
            writingOver[0] = false;
            told.put(id(2), KeyEntry.destroyed(id(2)));
            told.put(id(7), keys.addIfAbsent(entry(id(7), 7)));
        } catch (UncheckedIOException e) {
            return steps[0];
        }
        return steps[0];
    }
}
