package in.sakshi.ledger.wiring;

import in.sakshi.ledger.mongo.MongoPlace;
import in.sakshi.ledger.secrecy.LocalMasterKey;
import in.sakshi.ledger.secrecy.MasterKey;
import in.sakshi.ledger.secrecy.MasterKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are, and the master key that wraps them.
 *
 * @param directory the directory of the key store, where it is kept in files
 * @param mongodbUri the MongoDB of the key store, and the database, where it is kept there
 * @param masterKey the master key, 32 bytes in Base64
 * @param masterKeyFile the file in which it stands, if it is not given here
 * @param formerMasterKey the master key before, while the keys are wrapped anew
 * @param formerMasterKeyFile the file in which that one stands
 */
@ConfigurationProperties("sakshi.keys")
public record KeySettings(
        @Nullable Path directory,
        @Nullable String mongodbUri,
        @Nullable String masterKey,
        @Nullable Path masterKeyFile,
        @Nullable String formerMasterKey,
        @Nullable Path formerMasterKeyFile) {

    private static final String EXPECTED =
            " (expected: 32 random bytes in Base64, e.g. from “openssl rand -base64 32”, in SAKSHI_MASTER_KEY or in the file that"
                    + " SAKSHI_MASTER_KEY_FILE names)";

    /**
     * The master keys that are set; empty if none is.
     *
     * @throws CannotStart if what is set is none
     */
    public Optional<MasterKeys> masters() {
        Optional<MasterKey> former = key("sakshi.keys.former-master-key", formerMasterKey, formerMasterKeyFile);
        return key("sakshi.keys.master-key", masterKey, masterKeyFile)
                .map(current -> new MasterKeys(current, former.map(List::of).orElse(List.of())));
    }

    /** The same where there must be one. */
    public MasterKeys requiredMasters() {
        return masters().orElseThrow(() -> new CannotStart("no master key is set" + EXPECTED));
    }

    private static Optional<MasterKey> key(String name, @Nullable String given, @Nullable Path file) {
        String text = given == null || given.isBlank() ? null : given;
        Path place = file == null || file.toString().isBlank() ? null : file;
        if (text != null && place != null) {
            throw new CannotStart(name + " and " + name + "-file are both set (expected: one of them)");
        }
        if (text != null) {
            return Optional.of(read(name, text));
        }
        return place == null ? Optional.empty() : Optional.of(read(name + "-file", content(name, place)));
    }

    /** What is wrong with it is said, never repeated. */
    private static MasterKey read(String name, String text) {
        try {
            return LocalMasterKey.of(text);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(name + ": " + e.getMessage());
        }
    }

    private static String content(String name, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotStart(name + "-file: " + file + " cannot be read" + EXPECTED, e);
        }
    }

    /**
     * Where in MongoDB the key store of that ledger is.
     *
     * @throws CannotStart if that is not set, or no connection string, or the database of the ledger itself
     */
    MongoPlace placeBeside(MongoLedgerSettings ledger) {
        MongoPlace place = place(ledger.singleServer());
        MongoPlace data = ledger.place();
        if (place.database().equals(data.database())
                && place.uri().getHosts().equals(data.uri().getHosts())) {
            throw new CannotStart(
                    "sakshi.keys.mongodb-uri names the database of the ledger (expected: another one, so that"
                            + " who has the one has not the other)");
        }
        return place;
    }

    private MongoPlace place(boolean singleServer) {
        return MongoLedgerSettings.place(
                "sakshi.keys.mongodb-uri",
                mongodbUri,
                singleServer,
                "the keys, apart from the ledger, e.g."
                        + " mongodb://mongo1,mongo2,mongo3/sakshi_keys?replicaSet=sakshi");
    }

    /** The places only, for the master keys are secret. */
    @Override
    public String toString() {
        return "KeySettings[directory=" + directory + "]";
    }
}
