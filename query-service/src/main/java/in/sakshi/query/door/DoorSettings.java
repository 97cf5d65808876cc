package in.sakshi.query.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the query door.
 *
 * @param patience how long a question waits for a register to read as far as it wants
 * @param fileLines how many lines a file takes at most; no workbook takes more than about a million rows
 * @param openFor how long what somebody opened for a purpose stays open to them
 */
@ConfigurationProperties("sakshi.door")
record DoorSettings(
        @DefaultValue("5s") Duration patience,
        @DefaultValue("100000") int fileLines,
        @DefaultValue("30m") Duration openFor) {}
