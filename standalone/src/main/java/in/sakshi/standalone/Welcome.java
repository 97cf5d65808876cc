package in.sakshi.standalone;

import in.sakshi.ledger.Ledger;
import in.sakshi.standalone.demo.DemoLoader;
import in.sakshi.standalone.district.District;
import in.sakshi.standalone.district.DistrictPlan;
import in.sakshi.standalone.issuer.FirstAccounts;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** Once the service listens: loads the demo if that is wanted, and says where everything is. */
class Welcome implements ApplicationRunner, ApplicationListener<WebServerInitializedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger("sakshi");

    private final StandaloneSettings settings;
    private final Ledger ledger;
    private final DemoLoader demo;
    private final @Nullable FirstAccounts accounts;
    private @Nullable URI door;

    /** @param accounts absent where another issuer logs officers in */
    Welcome(StandaloneSettings settings, Ledger ledger, DemoLoader demo, @Nullable FirstAccounts accounts) {
        this.settings = settings;
        this.ledger = ledger;
        this.demo = demo;
        this.accounts = accounts;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            door = URI.create("http://localhost:" + event.getWebServer().getPort());
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        URI here = door;
        if (here == null) {
            throw new IllegalStateException("the web server has not said on which port it listens");
        }
        if (settings.demo() && !demo.loaded()) {
            load();
        }
        if (accounts != null) {
            openFirst(accounts, here);
        }
        LOG.info(
                "Ledger {} in {}, {} commits.",
                ledger.origin(),
                settings.ledger(),
                ledger.head().next());
        LOG.info("This is for one machine: evaluation, training, one station. For more, run command-service and"
                + " query-service on a MongoDB replica set (docker-compose.yml).");
        if (demo.loaded()) {
            LOG.info("The demo's cases, all persons invented. The register of the first: {}", demo.register(here));
            if (settings.demoComplaints() > 0) {
                LOG.info(
                        "District Kamalpur, invented as well: {} complaints at {} stations in {} days. What is pending"
                                + " there: {}",
                        settings.demoComplaints(),
                        District.teams().size(),
                        DistrictPlan.DAYS,
                        here.resolve("/api/pendency?unit=" + District.UNIT));
                LOG.info(
                        "The register of one of its stations: {}",
                        here.resolve("/api/registers/help-desk?station="
                                + District.teams().get(0).station()));
            }
            LOG.info("Its history: {}", demo.history(here));
        }
    }

    private void openFirst(FirstAccounts first, URI here) {
        if (demo.loaded()) {
            first.ofADemo();
            LOG.info(
                    "The desk: {} Every officer of the demo logs in there with the password {}; its login page lists some.",
                    here.resolve("/desk"),
                    FirstAccounts.OF_THE_DEMO);
        } else {
            first.ofTheAdministrator()
                    // Not the log, which others keep and read: the terminal of whoever starts the service, and only
                    // this once.
                    .ifPresent(account -> System.out.printf(
                            "Administrator %s, first password %s (shown only now): %s%n",
                            account.officer(), account.password(), here.resolve("/login")));
        }
    }

    private void load() {
        long began = System.nanoTime();
        LOG.info(
                "The demo is being loaded: three worked cases and {} complaints of a district.",
                settings.demoComplaints());
        demo.load();
        LOG.info("Loaded: {} steps in {} s.", demo.steps(), (System.nanoTime() - began) / 1_000_000_000);
    }
}
