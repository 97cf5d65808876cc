package in.sakshi.door.identity;

import in.sakshi.code.Post;
import in.sakshi.station.StaffList;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets in who brings a token of the issuer that is set, and nobody else, but to the health of the service and the description of
 * its addresses. No sessions and no cookies, so that no page of another site can act in an officer's name.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties({IdentitySettings.class, PaceSettings.class})
@Import(IdentityProblems.class)
public class IdentityConfiguration {

    private static final String NOTHING_BUT_DATA = "default-src 'none'; frame-ancestors 'none'";

    /** By the true time, whatever time the desk is told in a demo. */
    @Bean
    JwtDecoder tokens(IdentitySettings settings) {
        settings.requireIssuer();
        return new Tokens(settings, Clock.systemUTC());
    }

    /** Nobody looks at a meter of each step of a filter chain, and together they take a tenth of the time of a question. */
    @Bean
    SecurityObservationSettings noMetersOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    TokenDescription tokenDescription(IdentitySettings settings) {
        return new TokenDescription(settings.requireIssuer());
    }

    @Bean
    Strangers strangers(PaceSettings settings) {
        return new Strangers(settings);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain doors(
            HttpSecurity http,
            IdentitySettings settings,
            StaffList staff,
            Strangers strangers,
            PaceSettings paces,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
            throws Exception {
        OfficerOfToken officers = new OfficerOfToken(settings.claims(), staff);
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_BUT_DATA)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/actuator/health/**", "/v3/api-docs/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAnyAuthority(Post.SYSADMIN.name(), Post.SCRIPT.name())
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(officers))
                        .bearerTokenResolver(new BearerHeader())
                        .authenticationEntryPoint((request, response, failure) ->
                                turnAway(request, response, notLetIn(failure), problems)))
                .addFilterAfter(new StrangersFilter(strangers, problems), HeaderWriterFilter.class)
                .addFilterAfter(new OfficerPace(paces, problems), BearerTokenAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.accessDeniedHandler((request, response, failure) ->
                        turnAway(request, response, new NotLetIn(Unknown.NOT_FOR_OFFICERS), problems)))
                .build();
    }

    /** The answer is written where all problems are, in the reader's language. */
    private static void turnAway(
            HttpServletRequest request,
            HttpServletResponse response,
            NotLetIn failure,
            HandlerExceptionResolver problems) {
        problems.resolveException(request, response, null, failure);
    }

    private static NotLetIn notLetIn(AuthenticationException failure) {
        if (failure instanceof NotLetIn known) {
            return known;
        }
        // Whoever brings no token at all comes here too, by way of being anonymous.
        return new NotLetIn(
                failure instanceof InsufficientAuthenticationException ? Unknown.NO_TOKEN : Unknown.TOKEN_REFUSED);
    }
}
