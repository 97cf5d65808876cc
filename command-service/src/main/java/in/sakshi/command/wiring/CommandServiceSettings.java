package in.sakshi.command.wiring;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What may be set about the command side.
 *
 * @param staff where the list of stations, officers and agencies is; a fictional one if nothing is set
 * @param stations where a CSV file of more stations is; none if nothing is set
 * @param policies the rules that hold only where they are ordered, by their ids, e.g. {@code D-53}; none if nothing is set
 */
@ConfigurationProperties("sakshi")
record CommandServiceSettings(
        @DefaultValue("classpath:/in/sakshi/desk/demo-staff.json")
        Resource staff,

        @Nullable Resource stations,
        @DefaultValue Set<String> policies) {}
