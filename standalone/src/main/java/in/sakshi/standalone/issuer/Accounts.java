package in.sakshi.standalone.issuer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may log in, and with what. */
final class Accounts {

    private static final String ALL = "SELECT id, password, first_password, wrong_passwords, shut_until FROM account";

    private static final String PUT =
            "MERGE INTO account (id, password, first_password, wrong_passwords, shut_until) KEY (id)"
                    + " VALUES (?, ?, ?, 0, NULL)";

    private final JdbcTemplate sql;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final int wrongPasswords;
    private final Duration shutFor;

    Accounts(JdbcTemplate sql, PasswordEncoder encoder, Clock clock, IssuerSettings settings) {
        this.sql = sql;
        this.encoder = encoder;
        this.clock = clock;
        this.wrongPasswords = settings.wrongPasswords();
        this.shutFor = settings.shutFor();
    }

    /** The account, if there is one. */
    Optional<Account> find(String id) {
        return sql.query(ALL + " WHERE id = ?", Accounts::read, id).stream().findFirst();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        OffsetDateTime shut = row.getObject("shut_until", OffsetDateTime.class);
        return new Account(
                row.getString("id"),
                row.getString("password"),
                row.getBoolean("first_password"),
                row.getInt("wrong_passwords"),
                shut == null ? null : shut.toInstant());
    }

    /** Whether nobody has one yet. */
    boolean isEmpty() {
        return sql.queryForList("SELECT id FROM account LIMIT 1").isEmpty();
    }

    /**
     * Gives somebody an account, or a new first password to whoever has one; whatever shut it is over, and whoever is logged in with
     * it is so no longer.
     *
     * @param toBeChanged whether it is good for nothing but choosing another; a program cannot choose
     */
    void open(String id, String firstPassword, boolean toBeChanged) {
        put(id, firstPassword, toBeChanged);
        endLogins(id);
    }

    /**
     * Gives somebody an account who has none.
     *
     * @return whether there was none
     */
    boolean openNew(String id, String firstPassword, boolean toBeChanged) {
        try {
            sql.update(
                    "INSERT INTO account (id, password, first_password, wrong_passwords) VALUES (?, ?, ?, 0)",
                    id,
                    encoder.encode(firstPassword),
                    toBeChanged);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Takes an account away, with everything that is open under it. */
    void shut(String id) {
        sql.update("DELETE FROM account WHERE id = ?", id);
        endLogins(id);
    }

    private void endLogins(String id) {
        sql.update("DELETE FROM oauth2_authorization WHERE principal_name = ?", id);
    }

    /** Gives many an account with one and the same password that stays: for persons who are invented. */
    void openForGood(List<String> ids, String password) {
        String encoded = encoder.encode(password);
        sql.batchUpdate(
                PUT, ids.stream().map(id -> new Object[] {id, encoded, false}).toList());
    }

    private void put(String id, String password, boolean first) {
        sql.update(PUT, id, encoder.encode(password), first);
    }

    /**
     * Whether the account takes that password now. What is asked counts: after several wrong ones in a row the account is shut for a
     * while, against whoever tries, and a right one does not open it before that.
     */
    boolean takes(Account account, String password) {
        Instant now = clock.instant();
        if (account.isShut(now)) {
            return false;
        }
        if (encoder.matches(password, account.password())) {
            sql.update("UPDATE account SET wrong_passwords = 0, shut_until = NULL WHERE id = ?", account.id());
            return true;
        }
        sql.update("UPDATE account SET wrong_passwords = wrong_passwords + 1 WHERE id = ?", account.id());
        sql.update(
                "UPDATE account SET wrong_passwords = 0, shut_until = ? WHERE id = ? AND wrong_passwords >= ?",
                now.plus(shutFor).atOffset(ZoneOffset.UTC),
                account.id(),
                wrongPasswords);
        return false;
    }

    /** Takes as long as to look at the password of an account, so that nobody learns from the time who has one. */
    void pretendToLook(String password) {
        encoder.encode(password);
    }

    /** The officer's own password, from now on. */
    void choose(String id, String password) {
        put(id, password, false);
    }
}
