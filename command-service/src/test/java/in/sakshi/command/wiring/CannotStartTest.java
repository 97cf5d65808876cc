package in.sakshi.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.ledger.secrecy.LocalMasterKey;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CannotStartTest {

    private static final String NEVER_ASKED = "https://login.example.org";

    @TempDir
    Path directory;

    @Test
    void aMissingLedgerIsSaidInOneSentenceAndExitCodeOne() throws Exception {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandServiceApplication.class.getName(),
                        "--server.port=0",
                        "--sakshi.identity.issuer=" + NEVER_ASKED)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(output))
                .containsOnlyOnce("-uri is not set (expected: the MongoDB that keeps the ")
                .doesNotContain("\tat ");
    }

    @Test
    void anUnreachableLedgerIsSaid(CapturedOutput output) {
        assertDoesNotStart(
                "--sakshi.ledger.mongodb-uri=mongodb://127.0.0.1:1/sakshi", "--sakshi.ledger.single-server=true");

        assertThat(output).contains("Description:").doesNotContain("\tat ");
    }

    @Test
    void anUnreachableDatabaseOfTheScheduleIsSaid(CapturedOutput output) {
        assertDoesNotStart("--sakshi.readmodels.mongodb-uri=mongodb://127.0.0.1:1/sakshi_schedule");

        assertThat(output)
                .containsOnlyOnce("The MongoDB of the read models does not answer (expected: ")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            --sakshi.keys.master-key=                    | no master key is set (expected: 32 random bytes in Base64
            --sakshi.keys.master-key=hush-hush           | sakshi.keys.master-key: no Base64 (expected: 32 bytes
            --sakshi.keys.master-key=aHVzaA==            | sakshi.keys.master-key: a key of 4 bytes (expected: 32)
            --sakshi.keys.master-key-file=/none/of/these | sakshi.keys.master-key and sakshi.keys.master-key-file are both set
            --sakshi.keys.mongodb-uri=                   | sakshi.keys.mongodb-uri is not set (expected: the MongoDB that keeps
            """)
    void keysThatCannotBeUsedAreSaid(String argument, String said, CapturedOutput output) {
        assertDoesNotStart(argument);

        assertThat(output).contains(said).doesNotContain("\tat ", "hush-hush", "aHVzaA==");
    }

    @Test
    void aMasterKeyThatIsNotThatOfTheKeysIsSaid(CapturedOutput output) {
        String ledger = "--sakshi.ledger.mongodb-uri=" + ReadModelMongo.freshUri();
        String keys = "--sakshi.keys.mongodb-uri=" + ReadModelMongo.freshUri();
        assertDoesNotStart(ledger, keys, "--sakshi.staff=file:" + directory.resolve("none.json"));
        assertDoesNotStart(ledger, keys, "--server.port=0", "--sakshi.keys.master-key=" + LocalMasterKey.random());

        assertThat(output).contains("the master key is ", "by which the keys of the ledger live/");
    }

    @Test
    void keysInTheDatabaseOfTheLedgerAreRefused(CapturedOutput output) {
        String uri = ReadModelMongo.freshUri();

        assertDoesNotStart("--sakshi.ledger.mongodb-uri=" + uri, "--sakshi.keys.mongodb-uri=" + uri);

        assertThat(output).contains("sakshi.keys.mongodb-uri names the database of the ledger (expected: another one");
    }

    @Test
    void aStaffListThatIsNoneIsSaidWithThePlace(CapturedOutput output) throws IOException {
        Path staff = Files.writeString(directory.resolve("staff.json"), "{\"stations\": [{\"code\": \"R\"}]}");

        assertDoesNotStart("--sakshi.staff=file:" + staff);

        assertThat(output)
                .contains(
                        "staff.json]: wrong at stations[0].code near line 1, column ", "(expected: stations, officers");
    }

    @Test
    void aMissingStaffListIsSaid(CapturedOutput output) {
        assertDoesNotStart("--sakshi.staff=file:" + directory.resolve("none.json"));

        assertThat(output).contains("none.json] cannot be read (expected: a file that this service may read)");
    }

    @Test
    void anOfficerWhoServesNowhereIsSaid(CapturedOutput output) throws IOException {
        String officer = "{\"id\": \"o-1\", \"nameHindi\": \"नीलम\", \"nameEnglish\": \"Neelam\", \"rank\": \"SI\","
                + " \"post\": \"IC\", \"sex\": \"WOMAN\", \"unit\": \"/UP/VNS/VNS/JNX\"}";
        Path staff = Files.writeString(
                directory.resolve("staff.json"),
                "{\"stations\": [], \"officers\": [" + officer + "], \"inactiveAgencies\": []}");

        assertDoesNotStart("--sakshi.staff=file:" + staff);

        assertThat(output)
                .contains("staff.json]:", "officer o-1 serves at /UP/VNS/VNS/JNX, where no unit is (expected: ")
                .doesNotContain("\tat ", "Neelam");
    }

    @Test
    void everyWrongLineOfTheFileOfStationsIsSaid(CapturedOutput output) throws IOException {
        Path stations = Files.writeString(directory.resolve("stations.csv"), """
                code,name_hi,name_en,district,circle,circle_name_hi,circle_name_en,type
                KRK,केराकत,Kerakat,JNX,KRK,केराकत,Kerakat,THANA
                RMG,रामगढ़ी,Ramgarhi,JNP,SADAR,सदर,Sadar,THANA
                """);

        assertDoesNotStart("--sakshi.stations=file:" + stations);

        assertThat(output)
                .contains("stations.csv]:", "line 2: district “JNX” (expected: ", "line 3: code “RMG” (expected: ")
                .doesNotContain("\tat ");
    }

    @Test
    void aMissingFileOfStationsIsSaid(CapturedOutput output) {
        assertDoesNotStart("--sakshi.stations=file:" + directory.resolve("none.csv"));

        assertThat(output).contains("none.csv] cannot be read (expected: a file that this service may read)");
    }

    @Test
    void anIssuerThatIsNotNamedIsSaid(CapturedOutput output) {
        assertDoesNotStart("--sakshi.identity.issuer=");

        assertThat(output)
                .containsOnlyOnce("sakshi.identity.issuer is not set (expected: ")
                .doesNotContain("\tat ");
    }

    @Test
    void aClockThatMayBeWrongByHoursIsRefused(CapturedOutput output) {
        assertDoesNotStart("--sakshi.identity.clock-skew=3h");

        assertThat(output).contains("sakshi.identity.clock-skew=PT3H (expected: from 0s to 2m)");
    }

    @Test
    void aSettingThatIsNoneIsSaid(CapturedOutput output) {
        assertDoesNotStart("--sakshi.identity.clock-skew=perhaps");

        assertThat(output).contains("sakshi.identity.clock-skew", "perhaps");
    }

    @Test
    void aPortInUseIsSaid(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertDoesNotStart("--server.port=" + taken.getLocalPort());

            assertThat(output).contains("Port " + taken.getLocalPort() + " was already in use");
        }
    }

    private static void assertDoesNotStart(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--sakshi.identity.issuer=" + NEVER_ASKED,
                "--server.address=127.0.0.1",
                "--sakshi.ledger.single-server=true",
                "--sakshi.ledger.mongodb-uri=" + ReadModelMongo.freshUri(),
                "--sakshi.readmodels.mongodb-uri=" + ReadModelMongo.freshUri(),
                "--sakshi.keys.mongodb-uri=" + ReadModelMongo.freshUri(),
                "--sakshi.keys.master-key=" + TestKeys.MASTER_KEY));
        Stream.of(arguments).forEach(argument -> put(all, argument));
        assertThatThrownBy(() -> CommandServiceApplication.application().run(all.toArray(String[]::new)))
                .isInstanceOf(Exception.class);
    }

    /** In place of the one that sets the same: given twice, both would count. */
    private static void put(List<String> all, String argument) {
        String name = argument.substring(0, argument.indexOf('=') + 1);
        all.removeIf(other -> other.startsWith(name));
        all.add(argument);
    }
}
