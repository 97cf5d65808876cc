package in.sakshi.standalone.issuer;

import in.sakshi.code.Post;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
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

    /** The desk’s name. */
    private static final String WEB_DESK = "sakshi-desk";

    /** So long a login at the desk is renewed by itself. */
    private static final Duration SHIFT = Duration.ofHours(12);

    private static final Duration TIME_TO_SAY_YES = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final StaffList staff;
    private final RegisteredClient terminal;
    private final RegisteredClient desk;
    private final Duration goodFor;

    /** @param desk where the desk is, and the secret with which it shows that it is the desk, encoded */
    Clients(Accounts accounts, StaffList staff, Duration goodFor, URI desk, String secret) {
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
        this.desk = RegisteredClient.withId(WEB_DESK)
                .clientId(WEB_DESK)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(desk.resolve("/desk/login/code").toString())
                .postLogoutRedirectUri(desk.resolve("/desk/out").toString())
                .scope(OidcScopes.OPENID)
                .scope(DESK)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(goodFor)
                        .refreshTokenTimeToLive(SHIFT)
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
        return switch (clientId) {
            case TERMINAL -> terminal;
            case WEB_DESK -> desk;
            default -> program(clientId);
        };
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
