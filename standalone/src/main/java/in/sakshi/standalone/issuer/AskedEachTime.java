package in.sakshi.standalone.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;

/**
 * Forgets that an officer has said yes to a terminal, so that she is asked for each: else a code that somebody sends her would be
 * enough to act in her name.
 */
final class AskedEachTime implements OAuth2AuthorizationConsentService {

    @Override
    public void save(OAuth2AuthorizationConsent consent) {}

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {}

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String registeredClientId, String principalName) {
        return null;
    }
}
