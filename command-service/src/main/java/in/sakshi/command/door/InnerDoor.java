package in.sakshi.command.door;

import in.sakshi.desk.command.DeskCommand;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import java.util.UUID;

/**
 * The same door from inside of this process: whoever sends a command is let in as strictly, and it is read as strictly, settled
 * once and once only, and counted, as one that comes over the network.
 */
public final class InnerDoor {

    private final StaffList staff;
    private final Admission admission;
    private final CommandReader reader;
    private final OnceOnly onceOnly;
    private final CommandMeters meters;

    InnerDoor(StaffList staff, Admission admission, CommandReader reader, OnceOnly onceOnly, CommandMeters meters) {
        this.staff = staff;
        this.admission = admission;
        this.reader = reader;
        this.onceOnly = onceOnly;
        this.meters = meters;
    }

    /**
     * Has a command decided, and returns when what was decided is durable.
     *
     * @param commandId the caller's id of it, the same when it is sent again
     * @param by who acts
     * @param body the command as JSON
     * @throws RuntimeException whatever kept it from being read, decided or recorded
     */
    public void take(UUID commandId, OfficerId by, String command, byte[] body) {
        meters.timed(command, () -> onceOnly.settle(read(commandId, by, command, body)));
    }

    private Asked read(UUID commandId, OfficerId by, String command, byte[] body) {
        Officer officer = staff.officer(by)
                .orElseThrow(() -> new IllegalArgumentException(
                        "officer " + by + " is not on the staff list (expected: one who is)"));
        reader.requireKnown(command);
        admission.requirePost(command, officer);
        DeskCommand read = reader.read(command, body);
        admission.requireUnit(read, officer);
        return new Asked(commandId, read, officer);
    }
}
