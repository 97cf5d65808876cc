package in.sakshi.command.posting;

import in.sakshi.code.Post;
import in.sakshi.code.UnitLevel;
import java.util.EnumSet;
import java.util.Set;

/** At what level of units there is which post (दायित्व और स्तर). */
final class Levels {

    private static final Set<UnitLevel> IN_A_DISTRICT = EnumSet.range(UnitLevel.DISTRICT, UnitLevel.STATION);

    private Levels() {}

    /**
     * Whether there is such a post in a unit of that level. Whoever inquires or investigates may do so for a circle or a district, too; whoever
     * stands beside the line serves wherever they are needed.
     */
    static boolean has(UnitLevel level, Post post) {
        return switch (post) {
            case DESK, BEAT, SQUAD_LEAD, IC, SHO -> level == UnitLevel.STATION;
            case INQUIRY, IO -> IN_A_DISTRICT.contains(level);
            case CO -> level == UnitLevel.CIRCLE || level == UnitLevel.DISTRICT;
            case NODAL, SUPERVISOR -> level == UnitLevel.DISTRICT;
            case RANGE -> level == UnitLevel.RANGE;
            case ZONE -> level == UnitLevel.ZONE;
            case HQ, WCSO -> level == UnitLevel.STATE;
            case AUDITOR, AGENCY, SYSADMIN, SCRIPT -> true;
        };
    }
}
