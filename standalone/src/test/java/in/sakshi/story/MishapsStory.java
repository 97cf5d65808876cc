package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.standalone.StandaloneApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong when one starts a service, each told in one clear sentence and with exit code 1. */
class MishapsStory {

    @TempDir
    Path data;

    @Test
    void aPortInUseAndASecondInstanceOnTheSameDirectory() {
        int port = Jvm.freePort();
        try (Jvm first = start(port, "data").untilReady(new Http(port));
                Jvm onItsPort = start(port, "other");
                Jvm onItsData = start(Jvm.freePort(), "data")) {
            assertThat(onItsPort.exitCode()).isEqualTo(1);
            assertThat(onItsPort.words()).contains(String.valueOf(port)).doesNotContain("\tat ");
            assertThat(onItsData.exitCode()).isEqualTo(1);
            assertThat(onItsData.words())
                    .contains(data.resolve("data/ledger").toString())
                    .doesNotContain("\tat ");
            assertThat(first.words()).doesNotContain("Exception");
        }
    }

    @Test
    void aDamagedFileAndDataOfAnotherVersion() throws IOException {
        int port = Jvm.freePort();
        start(port, "data").untilReady(new Http(port)).close();
        Path segment = segment();
        byte[] whole = Files.readAllBytes(segment);
        byte[] edited = whole.clone();
        edited[0] ^= 1;
        Files.write(segment, edited);

        try (Jvm again = start(port, "data")) {
            assertThat(again.exitCode()).isEqualTo(1);
            assertThat(again.words()).contains(segment.getFileName().toString()).doesNotContain("\tat ");
        }
    }

    private Path segment() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("data/ledger"))) {
            return files.filter(file -> file.toString().endsWith(".ledger"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Jvm start(int port, String directory) {
        return Jvm.start(
                data, StandaloneApplication.class, "--sakshi.data=" + data.resolve(directory), "--server.port=" + port);
    }
}
