package in.sakshi.query.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the query door.
 *
 * @param officerHeader whether to believe a header that says which officer asks; then anybody can be anybody
 * @param patience how long a question waits for a register to read as far as it wants
 * @param fileLines how many lines a file takes at most; no workbook takes more than about a million rows
 */
@ConfigurationProperties("sakshi.door")
record DoorSettings(
        boolean officerHeader,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("100000") int fileLines) {}
