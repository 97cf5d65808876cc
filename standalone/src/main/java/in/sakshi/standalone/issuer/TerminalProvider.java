package in.sakshi.standalone.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Believes a terminal that it is one. */
final class TerminalProvider implements AuthenticationProvider {

    private final RegisteredClient terminal;

    TerminalProvider(RegisteredClient terminal) {
        this.terminal = terminal;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication said) {
        return new OAuth2ClientAuthenticationToken(terminal, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> said) {
        return said == Terminal.class;
    }
}
