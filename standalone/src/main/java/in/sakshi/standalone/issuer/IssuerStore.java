package in.sakshi.standalone.issuer;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The database of accounts and open logins: one file, enciphered with a key that lies in another, written through to the disk with
 * each change.
 */
final class IssuerStore implements AutoCloseable {

    private static final String TABLES_OF_LOGINS =
            "org/springframework/security/oauth2/server/authorization/oauth2-authorization-schema.sql";
    private static final int KEY_BYTES = 32;

    private final JdbcConnectionPool connections;
    private final JdbcTemplate sql;

    private IssuerStore(JdbcConnectionPool connections) {
        this.connections = connections;
        this.sql = new JdbcTemplate(connections);
    }

    /** The store in that directory; it is made where there is none. */
    static IssuerStore in(Path directory) {
        PrivateFiles.makeDirectory(directory);
        String key = PrivateFiles.readOrMake(directory.resolve("store.key"), IssuerStore::newKey);
        JdbcConnectionPool connections = JdbcConnectionPool.create(
                "jdbc:h2:file:" + directory.resolve("accounts") + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "sakshi",
                // H2 takes the key of the file and the user's password in one text.
                key + " sakshi");
        IssuerStore store = new IssuerStore(connections);
        store.prepare();
        return store;
    }

    private void prepare() {
        boolean isNew = sql.queryForList("SELECT 1 FROM information_schema.tables WHERE table_name = 'ACCOUNT'")
                .isEmpty();
        if (isNew) {
            new ResourceDatabasePopulator(
                            new ClassPathResource(TABLES_OF_LOGINS),
                            new ClassPathResource("accounts.sql", IssuerStore.class))
                    .execute(connections);
        }
    }

    private static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    JdbcTemplate sql() {
        return sql;
    }

    @Override
    public void close() {
        // Compacts nothing: a stop shall be quick. What was committed is on the disk.
        sql.execute("SHUTDOWN IMMEDIATELY");
        connections.dispose();
    }
}
