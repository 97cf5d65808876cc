package in.sakshi.shelf.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Who is who at the start.
 *
 * @param staff where the list of stations, officers and agencies is; a fictional one if nothing is set
 * @param stations where a CSV file of more stations is; none if nothing is set
 */
@ConfigurationProperties("sakshi")
record StaffSettings(
        @DefaultValue("classpath:/in/sakshi/desk/demo-staff.json")
        Resource staff,

        @Nullable Resource stations) {}
