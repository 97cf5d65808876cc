package in.sakshi.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.door.testing.TestIssuer;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** TLS is a matter of settings; with it goes the word to browsers to come by no other way. */
class EncryptedConnectionTest {

    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    Path directory;

    @Test
    void aServiceWithACertificateSpeaksTlsAndTellsBrowsersToKeepToIt() throws Exception {
        Path certificate = certificate();

        try (ConfigurableApplicationContext service = CommandServiceApplication.application()
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--server.ssl.bundle=desk",
                        "--spring.ssl.bundle.jks.desk.keystore.location=file:" + certificate,
                        "--spring.ssl.bundle.jks.desk.keystore.password=" + PASSWORD,
                        "--sakshi.identity.issuer=" + TestIssuer.shared().address(),
                        "--sakshi.ledger.single-server=true",
                        "--sakshi.ledger.mongodb-uri=" + ReadModelMongo.freshUri(),
                        "--sakshi.readmodels.mongodb-uri=" + ReadModelMongo.freshUri(),
                        "--sakshi.keys.mongodb-uri=" + ReadModelMongo.freshUri(),
                        "--sakshi.keys.master-key=" + TestKeys.MASTER_KEY)) {
            String port = service.getEnvironment().getRequiredProperty("local.server.port");
            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(certificate)).build();

            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/actuator/health/liveness"))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(word ->
                            assertThat(word).contains("max-age=31536000").contains("includeSubDomains"));
        }
    }

    private Path certificate() throws IOException, InterruptedException {
        Path file = directory.resolve("desk.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.out").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(file).exists();
        return file;
    }

    private static SSLContext trusting(Path certificate) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(certificate)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("desk", keys.getCertificate("desk"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
