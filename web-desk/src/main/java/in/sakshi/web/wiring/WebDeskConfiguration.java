package in.sakshi.web.wiring;

import in.sakshi.web.door.Doors;
import in.sakshi.web.login.LoginConfiguration;
import in.sakshi.web.page.PageConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;

/** The desk: its login, its pages, and the two doors behind them. Needs a {@link in.sakshi.web.page.DraftKeys}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebDeskSettings.class)
@Import({LoginConfiguration.class, PageConfiguration.class})
public class WebDeskConfiguration {

    @Bean
    Doors bothDoors(WebDeskSettings settings, OAuth2AuthorizedClientManager logins) {
        return Doors.at(settings.commands(), settings.questions(), settings.patience(), logins);
    }
}
