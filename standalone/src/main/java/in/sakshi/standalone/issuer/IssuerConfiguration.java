package in.sakshi.standalone.issuer;

import in.sakshi.door.identity.Strangers;
import in.sakshi.door.identity.StrangersFilter;
import in.sakshi.ledger.Ledger;
import in.sakshi.standalone.demo.DemoLoader;
import in.sakshi.standalone.district.District;
import in.sakshi.station.StaffList;
import in.sakshi.web.wiring.WebDeskSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The issuer, where the service believes no other. Its pages keep a session in a cookie; the doors beside it do not look at that, so
 * nothing can be recorded or read by a page of another site in the name of whoever is logged in here.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OwnIssuer.class)
@EnableConfigurationProperties(IssuerSettings.class)
public class IssuerConfiguration {

    private static final String CODE = "/activate";
    private static final String PAGES =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    IssuerStore issuerStore(IssuerSettings settings) {
        return IssuerStore.in(settings.directory());
    }

    @Bean
    SigningKeys signingKeys(IssuerSettings settings, IssuerStore store) {
        return SigningKeys.in(settings.directory(), Clock.systemUTC());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    Accounts accounts(IssuerStore store, PasswordEncoder encoder, IssuerSettings settings) {
        return new Accounts(store.sql(), encoder, Clock.systemUTC(), settings);
    }

    @Bean
    FirstAccounts firstAccounts(Accounts accounts, StaffList staff) {
        return new FirstAccounts(accounts, staff);
    }

    @Bean
    Clients clients(
            Accounts accounts,
            StaffList staff,
            IssuerSettings settings,
            WebDeskSettings desk,
            PasswordEncoder encoder) {
        return new Clients(accounts, staff, settings.goodFor(), settings.address(), encoder.encode(desk.secret()));
    }

    @Bean
    OAuth2AuthorizationService openLogins(IssuerStore store, RegisteredClientRepository clients) {
        return new OpenLogins(store.sql(), clients, Clock.systemUTC());
    }

    @Bean
    OAuth2AuthorizationConsentService consents() {
        return new AskedEachTime();
    }

    @Bean
    Claims claims(Accounts accounts, StaffList staff) {
        return new Claims(accounts, staff);
    }

    @Bean
    AccountDoor accountDoor(Accounts accounts, StaffList staff) {
        return new AccountDoor(accounts, staff);
    }

    @Bean
    AuthorizationServerSettings issuerEndpoints(IssuerSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.address().toString())
                .build();
    }

    @Bean
    LoginPages loginPages(Accounts accounts, Ledger ledger, StaffList staff) {
        return new LoginPages(
                accounts, ledger.origin().kind().equals(DemoLoader.KIND) ? District.actors(staff) : List.of());
    }

    @Bean
    @Order(1)
    SecurityFilterChain issuer(
            HttpSecurity http,
            Clients clients,
            IssuerSettings settings,
            Strangers strangers,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
            throws Exception {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        issuer -> issuer.oidc(Customizer.withDefaults())
                                .deviceAuthorizationEndpoint(endpoint -> endpoint.verificationUri(CODE)
                                        .deviceAuthorizationResponseHandler(
                                                new CodeShown(settings.address().resolve(CODE))))
                                .deviceVerificationEndpoint(endpoint -> endpoint.consentPage("/consent")
                                        .deviceVerificationResponseHandler(
                                                (request, response, verified) -> response.sendRedirect("/activated"))
                                        .errorResponseHandler(
                                                (request, response, failure) -> response.sendRedirect(CODE + "?wrong")))
                                .clientAuthentication(known -> known.authenticationConverter(new TerminalConverter())
                                        .authenticationProvider(new TerminalProvider(clients.terminal()))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(contexts()))
                .requestCache(cache -> cache.requestCache(requests()))
                .headers(IssuerConfiguration::harden)
                .addFilterAfter(new StrangersFilter(strangers, problems), HeaderWriterFilter.class)
                .exceptionHandling(handling -> handling.accessDeniedHandler(IssuerConfiguration::startAgain)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain loginPagesChain(
            HttpSecurity http,
            Accounts accounts,
            StaffList staff,
            Strangers strangers,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
            throws Exception {
        return http.securityMatcher("/login", "/logout", "/password", CODE, "/activated", "/consent", "/issuer/**")
                .authenticationProvider(new OfficerLogin(accounts, staff))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/password", "/issuer/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/login")
                        .usernameParameter("officer")
                        .passwordParameter("password")
                        .defaultSuccessUrl(CODE)
                        .failureHandler(new NotLoggedIn(strangers)))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .securityContext(context -> context.securityContextRepository(contexts()))
                .requestCache(cache -> cache.requestCache(requests()))
                .headers(IssuerConfiguration::harden)
                .addFilterAfter(new StrangersFilter(strangers, problems), HeaderWriterFilter.class)
                .exceptionHandling(handling -> handling.accessDeniedHandler(IssuerConfiguration::startAgain))
                .build();
    }

    /** A form that was open for so long that its session is over, or that is none of ours. */
    private static void startAgain(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        response.sendRedirect("/login?old");
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }

    /** A session key of its own: the desk, in the same process, keeps another login in the same session. */
    private static HttpSessionSecurityContextRepository contexts() {
        HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
        contexts.setSpringSecurityContextKey("ISSUER_CONTEXT");
        return contexts;
    }

    private static HttpSessionRequestCache requests() {
        HttpSessionRequestCache requests = new HttpSessionRequestCache();
        requests.setSessionAttrName("ISSUER_REQUEST");
        return requests;
    }
}
