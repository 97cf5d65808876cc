package in.sakshi.standalone.district;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.Recommendation;
import java.util.Set;

/**
 * What kind of case it is going to be.
 *
 * @param category what it is about
 * @param course which way it goes
 * @param turns what else happens in it
 * @param age of her
 * @param mobile of her
 * @param first which of the two who inquire has it
 */
record Profile(ComplaintCategory category, Course course, Set<Turn> turns, int age, String mobile, boolean first) {

    private static final int FULL_AGE = 18;

    /** Which way a case goes. */
    enum Course {
        /** It is talked over. */
        TALK,
        /** An agency takes it on after the first talk. */
        REFERRAL,
        /** It is registered. */
        REPORT
    }

    Profile {
        turns = Set.copyOf(turns);
    }

    boolean is(Turn turn) {
        return turns.contains(turn);
    }

    boolean reported() {
        return course == Course.REPORT;
    }

    boolean ofAChild() {
        return age < FULL_AGE;
    }

    Recommendation recommendation() {
        if (reported()) {
            return Recommendation.FIR;
        }
        if (category == ComplaintCategory.INFO) {
            return Recommendation.RELIEF;
        }
        return is(Turn.PREVENTIVE) ? Recommendation.PREVENTIVE : Recommendation.COUNSELLING;
    }

    String inquirerOf(Team team) {
        return first ? team.inquirer() : team.otherInquirer();
    }
}
