package in.sakshi.web.login;

import in.sakshi.web.wiring.WebDeskSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Lets officers in who have logged in at the issuer. Their tokens stay on this side, in the session; the browser has nothing but that
 * session’s cookie, which no page of another site can use.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class LoginConfiguration {

    /** Under which name the desk knows the issuer. */
    public static final String ISSUER = "desk";

    private static final String LOGIN = "/desk/login";
    private static final String OUT = "/desk/out";
    private static final String LOGIN_AT = LOGIN + "/at/" + ISSUER;

    /** Nothing from outside, no script in a page; a form may go to the issuer by way of a redirect. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'";

    /** The issuer is asked for its addresses when the first officer logs in: in one process with it, it does not listen yet at the start. */
    @Bean
    ClientRegistrationRepository issuers(WebDeskSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(WebDeskSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(ISSUER)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .redirectUri("{baseUrl}" + LOGIN + "/code")
                .scope(OidcScopes.OPENID, "desk")
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    OAuth2AuthorizedClientRepository logins() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager loginManager(
            ClientRegistrationRepository issuers, OAuth2AuthorizedClientRepository logins) {
        DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(issuers, logins);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }

    @Bean
    @Order(3)
    SecurityFilterChain deskChain(HttpSecurity http, WebDeskSettings settings, ClientRegistrationRepository issuers)
            throws Exception {
        return http.securityMatcher("/", "/desk", "/desk/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/desk/assets/**", "/desk/fonts/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(LOGIN)
                        .authorizationEndpoint(endpoint -> endpoint.baseUri(LOGIN + "/at"))
                        .redirectionEndpoint(endpoint -> endpoint.baseUri(LOGIN + "/code"))
                        .successHandler(new BackToTheForm(requests()))
                        .failureUrl("/desk/login?failed"))
                .logout(logout -> logout.logoutUrl("/desk/logout").logoutSuccessHandler(outAtTheIssuerToo(issuers)))
                .securityContext(context -> context.securityContextRepository(contexts()))
                .requestCache(cache -> cache.requestCache(requests()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new LoggedOutAtADesk(LOGIN_AT))
                        .accessDeniedHandler((request, response, denied) -> {
                            // Without a session there is no token against forgery either: that is no forgery yet.
                            if (denied instanceof CsrfException
                                    && KeptForm.of(request).isPresent()) {
                                new LoggedOutAtADesk(LOGIN_AT)
                                        .commence(
                                                request,
                                                response,
                                                new InsufficientAuthenticationException("the login is over", denied));
                            } else {
                                new AccessDeniedHandlerImpl().handle(request, response, denied);
                            }
                        }))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(POLICY.formatted(settings.issuer())))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** The next person at the PC must not come in by a login that the issuer still remembers. */
    private static OidcClientInitiatedLogoutSuccessHandler outAtTheIssuerToo(ClientRegistrationRepository issuers) {
        OidcClientInitiatedLogoutSuccessHandler logout = new OidcClientInitiatedLogoutSuccessHandler(issuers);
        logout.setPostLogoutRedirectUri("{baseUrl}" + OUT);
        logout.setDefaultTargetUrl(OUT);
        return logout;
    }

    /** A session key of its own: the issuer, if it is in the same process, keeps another login in the same session. */
    private static HttpSessionSecurityContextRepository contexts() {
        HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
        contexts.setSpringSecurityContextKey("DESK_CONTEXT");
        return contexts;
    }

    private static HttpSessionRequestCache requests() {
        HttpSessionRequestCache requests = new HttpSessionRequestCache();
        requests.setSessionAttrName("DESK_REQUEST");
        return requests;
    }
}
