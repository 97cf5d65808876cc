package in.sakshi.standalone.issuer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Logins under way and tokens given out, on disk. What is over is thrown away now and then, which the library never does. */
final class OpenLogins extends JdbcOAuth2AuthorizationService {

    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);

    private final JdbcTemplate sql;
    private final Clock clock;
    private final AtomicLong cleaned = new AtomicLong();

    OpenLogins(JdbcTemplate sql, RegisteredClientRepository clients, Clock clock) {
        super(sql, clients);
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        Instant now = clock.instant();
        long last = cleaned.get();
        if (now.toEpochMilli() > last + NOW_AND_THEN.toMillis() && cleaned.compareAndSet(last, now.toEpochMilli())) {
            sql.update(
                    "DELETE FROM oauth2_authorization"
                            + " WHERE COALESCE(access_token_expires_at, device_code_expires_at) < ?",
                    Timestamp.from(now));
        }
        super.save(authorization);
    }
}
