package in.sakshi.query.door;

import in.sakshi.query.wiring.QueryServiceConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test of the whole query side, at the address of its door. All such tests share one service and one ledger. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {QuerySide.class, QueryServiceConfiguration.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            // All tests are one officer at one address.
            "sakshi.pace.officer-burst=1000000",
            "sakshi.pace.stranger-burst=1000000",
            "spring.config.name=query-service",
            "sakshi.door.patience=2s",
            "sakshi.door.file-lines=3000",
            "management.endpoints.web.exposure.include=health,prometheus,registers"
        })
@interface DoorTest {}
