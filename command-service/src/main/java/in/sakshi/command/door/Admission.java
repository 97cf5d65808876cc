package in.sakshi.command.door;

import in.sakshi.code.Post;
import in.sakshi.desk.command.AtStation;
import in.sakshi.desk.command.DeskCommand;
import in.sakshi.desk.command.TightenRule;
import in.sakshi.desk.permission.Task;
import in.sakshi.door.NotPermitted;
import in.sakshi.door.OutsideOfUnit;
import in.sakshi.station.Officer;
import in.sakshi.station.StaffList;
import in.sakshi.station.Station;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.util.Optional;
import java.util.Set;

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
     * @throws OutsideOfUnit if that is a station or district for which the officer's unit does not answer
     */
    void requireUnit(DeskCommand command, Officer officer) {
        if (named(command).filter(place -> !officer.answersFor(place)).isPresent()) {
            throw new OutsideOfUnit(staff.tree().unit(officer.unit()).orElseThrow());
        }
    }

    /** Where the station or district stands that it names; absent if there is none, of which the rules know more. */
    private Optional<UnitPath> named(DeskCommand command) {
        if (command instanceof AtStation begins) {
            return staff.station(begins.station()).map(Station::unit);
        }
        return command instanceof TightenRule order
                ? staff.tree().district(order.district()).map(Unit::path)
                : Optional.empty();
    }
}
