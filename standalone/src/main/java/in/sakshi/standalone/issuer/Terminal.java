package in.sakshi.standalone.issuer;

import java.util.Map;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/** A terminal that says it is one. */
final class Terminal extends OAuth2ClientAuthenticationToken {

    Terminal() {
        super(Clients.TERMINAL, ClientAuthenticationMethod.NONE, null, Map.of());
    }
}
