package in.sakshi.command.door;

import in.sakshi.code.Post;
import in.sakshi.station.StaffList;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/**
 * An officer of the demo staff list before the door, with a new key for each command.
 *
 * @param officer their id
 */
record Somebody(String officer) {

    /** The first of the list who holds that post. */
    static Somebody of(Post post, StaffList staff) {
        return staff.officers().stream()
                .filter(officer -> officer.post() == post)
                .map(officer -> new Somebody(officer.id().value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "nobody on the staff list of the demo is " + post + " (expected: one of every post)"));
    }

    Reply sends(String command, String body, int port) {
        return sends(command, body, UUID.randomUUID(), port);
    }

    Reply sends(String command, String body, UUID key, int port) {
        Door door = new Door(port);
        return door.send(door.command(command, BodyPublishers.ofString(body))
                .setHeader("Authorization", Door.bearer(officer))
                .header("Idempotency-Key", key.toString()));
    }
}
