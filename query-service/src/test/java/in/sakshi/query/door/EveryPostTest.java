package in.sakshi.query.door;

import in.sakshi.query.wiring.QueryServiceConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test at the door with somebody on every post before it. All such tests share one service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {EveryPost.class, QueryServiceConfiguration.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "spring.config.name=query-service",
            "sakshi.pace.officer-burst=1000000",
            "sakshi.door.patience=2s"
        })
@interface EveryPostTest {}
