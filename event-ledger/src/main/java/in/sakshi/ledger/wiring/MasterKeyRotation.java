package in.sakshi.ledger.wiring;

import in.sakshi.ledger.Origin;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the verb {@code rotate-master-key} starts: wraps all keys by the current master key that another one has wrapped. Cut short, it is
 * started again and goes on. Needs a {@link KeyStore}, the {@link MasterKeys}, both of them, and if something is to be done afterwards an
 * {@link Afterwards}.
 */
@Configuration(proxyBeanMethods = false)
public class MasterKeyRotation {

    /** The verb. */
    public static final String VERB = "rotate-master-key";

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyRotation.class);

    /** What is done when all keys are wrapped by the current master key. */
    public interface Afterwards extends Runnable {}

    /** The program that does it, with the keys that such a configuration has. */
    public static SpringApplication of(Class<?> keys) {
        SpringApplication program = new SpringApplication(MasterKeyRotation.class, keys);
        program.setWebApplicationType(WebApplicationType.NONE);
        return program;
    }

    @Bean
    ApplicationRunner rotation(KeyStore store, MasterKeys masters, ObjectProvider<Afterwards> afterwards) {
        return arguments -> {
            Origin ledger = store.origin()
                    .orElseThrow(() -> new CannotStart(
                            "the key store is empty (expected: one with keys, to wrap them by another master key)"));
            try (KeyRing ring = KeyRing.open(store, masters, ledger, false)) {
                AtomicLong anew = new AtomicLong();
                long keys = ring.wrapAllAnew(anew::incrementAndGet);
                afterwards.ifAvailable(Afterwards::run);
                LOG.info(
                        "{} keys of the ledger {} are wrapped by the master key {}; {} of them were wrapped anew.",
                        keys,
                        ledger,
                        masters.current().id(),
                        anew);
            }
        };
    }
}
