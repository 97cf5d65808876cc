package in.sakshi.standalone.issuer;

import in.sakshi.code.Post;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * What may ask for tokens: a terminal, in the name of an officer who says yes to it in a browser; and each program of the staff list,
 * in its own name, with the password of its account.
 */
final class Clients implements RegisteredClientRepository {

    /** The terminal's name. */
    static final String TERMINAL = "terminal";

    /** The only scope: what the officer's post may. */
    static final String DESK = "desk";

    private static final Duration TIME_TO_SAY_YES = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final StaffList staff;
    private final RegisteredClient terminal;
    private final Duration goodFor;

    Clients(Accounts accounts, StaffList staff, Duration goodFor) {
        this.accounts = accounts;
        this.staff = staff;
        this.goodFor = goodFor;
        this.terminal = RegisteredClient.withId(TERMINAL)
                .clientId(TERMINAL)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.DEVICE_CODE)
                .scope(DESK)
                .clientSettings(ClientSettings.builder()
                        .requireAuthorizationConsent(true)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(goodFor)
                        .deviceCodeTimeToLive(TIME_TO_SAY_YES)
                        .build())
                .build();
    }

    /** The terminal. */
    RegisteredClient terminal() {
        return terminal;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("programs stand on the staff list (expected: nobody registers others)");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(TERMINAL) ? terminal : program(clientId);
    }

    private @Nullable RegisteredClient program(String id) {
        if (!isProgram(id)) {
            return null;
        }
        return accounts.find(id)
                .map(account -> RegisteredClient.withId(id)
                        .clientId(id)
                        .clientSecret(account.password())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .scope(DESK)
                        .tokenSettings(TokenSettings.builder()
                                .accessTokenTimeToLive(goodFor)
                                .build())
                        .build())
                .orElse(null);
    }

    private boolean isProgram(String id) {
        try {
            return staff.officer(new OfficerId(id))
                    .filter(officer -> officer.post() == Post.SCRIPT)
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
