package in.sakshi.standalone.issuer;

import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into each token which officer it is for, with the post and the unit that the staff list says at that moment. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "sakshi";

    private final Accounts accounts;
    private final StaffList staff;

    Claims(Accounts accounts, StaffList staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    /**
     * @throws OAuth2AuthenticationException if whoever asks serves no longer, or was logged in with an account that is shut or has a first
     *     password again by now
     */
    @Override
    public void customize(JwtEncodingContext token) {
        if (!token.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            return;
        }
        Officer officer = Optional.ofNullable(token.<Authentication>getPrincipal())
                .flatMap(asking -> accounts.find(asking.getName()))
                .filter(account -> !account.firstPassword())
                .flatMap(account -> staff.officer(new OfficerId(account.id())))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.ACCESS_DENIED));
        token.getClaims()
                // Of a type that is read back from the store, unlike that of List.of.
                .audience(new ArrayList<>(List.of(AUDIENCE)))
                .claim("officer", officer.id().value())
                .claim("role", officer.post().name())
                .claim("unit", officer.unit().value());
    }
}
