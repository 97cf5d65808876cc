package in.sakshi.command.door;

import in.sakshi.code.Post;
import in.sakshi.desk.command.AtStation;
import in.sakshi.desk.command.DeskCommand;
import in.sakshi.desk.command.PostOfficer;
import in.sakshi.desk.command.PostingCommand;
import in.sakshi.desk.command.TightenRule;
import in.sakshi.desk.permission.Task;
import in.sakshi.door.NotPermitted;
import in.sakshi.door.OutsideOfUnit;
import in.sakshi.station.Officer;
import in.sakshi.station.StaffList;
import in.sakshi.station.Station;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.util.Set;
import java.util.stream.Stream;

/** Who is let in to ask for what: by the post before a command is read, and by the unit once it is known what it names. */
final class Admission {

    private final StaffList staff;

    Admission(StaffList staff) {
        this.staff = staff;
    }

    /** @throws NotPermitted if the command is no task of the officer's post */
    void requirePost(String command, Officer officer) {
        Set<Post> permitted = Task.postsFor(command);
        if (!permitted.contains(officer.post())) {
            throw new NotPermitted(officer.post(), permitted);
        }
    }

    /**
     * Of a case only the case itself knows where it lies; here it is about what a command names by itself.
     *
     * @throws OutsideOfUnit if that is a unit for which the officer's own does not answer, or somebody who serves there
     */
    void requireUnit(DeskCommand command, Officer officer) {
        if (!named(command).allMatch(officer::answersFor)) {
            throw new OutsideOfUnit(staff.tree().unit(officer.unit()).orElseThrow());
        }
    }

    /** Where everything stands that it names; nowhere if there is no such thing, of which the rules know more. */
    private Stream<UnitPath> named(DeskCommand command) {
        if (command instanceof AtStation begins) {
            return staff.station(begins.station()).map(Station::unit).stream();
        }
        if (command instanceof PostingCommand about) {
            Stream<UnitPath> present = staff.officer(about.officerId()).map(Officer::unit).stream();
            return about instanceof PostOfficer post ? Stream.concat(present, Stream.of(post.unit())) : present;
        }
        return command instanceof TightenRule order
                ? staff.tree().district(order.district()).map(Unit::path).stream()
                : Stream.empty();
    }
}
