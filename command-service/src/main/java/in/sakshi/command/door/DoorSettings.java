package in.sakshi.command.door;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What may be set about the command door.
 *
 * @param officerHeader whether to believe a header that says which officer acts; then anybody can be anybody
 */
@ConfigurationProperties("sakshi.door")
record DoorSettings(boolean officerHeader) {}
