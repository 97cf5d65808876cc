package in.sakshi.standalone;

import in.sakshi.command.wiring.CommandServiceConfiguration;
import in.sakshi.ledger.check.CheckLedger;
import in.sakshi.ledger.wiring.MasterKeyRotation;
import in.sakshi.query.wiring.QueryServiceConfiguration;
import in.sakshi.standalone.issuer.IssuerConfiguration;
import in.sakshi.standalone.terminal.PostingOfficers;
import in.sakshi.standalone.terminal.TerminalLogin;
import in.sakshi.web.wiring.WebDeskConfiguration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Both services in one JVM, the ledger in plain files, the read models in memory. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        // The issuer is set up here as a whole, and where there is none, there shall be no half of one.
        exclude = {OAuth2AuthorizationServerAutoConfiguration.class, OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
@Import({
    StandaloneConfiguration.class,
    IssuerConfiguration.class,
    CommandServiceConfiguration.class,
    QueryServiceConfiguration.class,
    WebDeskConfiguration.class
})
public class StandaloneApplication {

    /** What else this program does than start the service, by the word that comes first. */
    private static final Map<String, Consumer<String[]>> VERBS =
            Map.of("check", CheckLedger::main, "login", TerminalLogin::start, "officers", PostingOfficers::start);

    /**
     * Starts the service; with {@code check <directory or MongoDB connection string>} checks a ledger instead, with {@code login
     * <address>} gets a token for whoever sits at the terminal, with {@code officers <address> <csv>} posts officers, with {@code rotate-master-key} changes the master key of a service that is
     * stopped.
     *
     * <p>Ends with exit code 1 and one sentence if it cannot start, or if the checked ledger is not whole.
     */
    public static void main(String[] arguments) {
        Consumer<String[]> verb = arguments.length == 0 ? null : VERBS.get(arguments[0]);
        if (verb != null) {
            verb.accept(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        boolean rotation = arguments.length > 0 && arguments[0].equals(MasterKeyRotation.VERB);
        SpringApplication application = rotation
                ? MasterKeyRotation.of(KeysInChange.class)
                : new SpringApplication(StandaloneApplication.class);
        // Not application.properties: the services are in this JVM too, and there is one file of that name.
        application.setDefaultProperties(Map.of("spring.config.name", "application,standalone"));
        application.run(arguments);
    }
}
