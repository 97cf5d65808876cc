package in.sakshi.story;

import in.sakshi.command.wiring.CommandServiceApplication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.web.filter.OncePerRequestFilter;

/** The command service as it is, but for its clock: it stands where the last request said, so that a story has its own dates. */
final class CommandServiceInStoryTime {

    /** The header that says what time it is. */
    static final String NOW = "X-Story-Now";

    private CommandServiceInStoryTime() {}

    public static void main(String[] arguments) {
        SpringApplication.from(CommandServiceApplication::main)
                .with(StoryTime.class)
                .run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    static class StoryTime {

        @Bean
        @Primary
        StoryClock storyClock() {
            return new StoryClock();
        }

        @Bean
        OncePerRequestFilter timeKeeper(StoryClock clock) {
            return new OncePerRequestFilter() {

                @Override
                protected void doFilterInternal(
                        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                        throws ServletException, IOException {
                    String now = request.getHeader(NOW);
                    if (now != null) {
                        clock.standAt(Instant.parse(now));
                    }
                    chain.doFilter(request, response);
                }
            };
        }
    }
}
