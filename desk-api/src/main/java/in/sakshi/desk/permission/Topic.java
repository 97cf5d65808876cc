package in.sakshi.desk.permission;

import static in.sakshi.desk.permission.Posts.ABOVE_DISTRICTS;
import static in.sakshi.desk.permission.Posts.ADMINISTRATION;
import static in.sakshi.desk.permission.Posts.CASEWORK;
import static in.sakshi.desk.permission.Posts.FROM_CO;
import static in.sakshi.desk.permission.Posts.FROM_IC;
import static in.sakshi.desk.permission.Posts.POLICE;
import static in.sakshi.desk.permission.Posts.PROGRAM;
import static in.sakshi.desk.permission.Posts.REVIEW;
import static in.sakshi.desk.permission.Posts.STATION;
import static in.sakshi.desk.permission.Posts.and;
import static in.sakshi.desk.permission.Posts.without;

import in.sakshi.code.Post;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be asked about, and which posts may ask (प्रश्न और पद). An address under none of these answers nobody. Whoever may ask is
 * answered about their own unit and what lies below it, and about nothing else.
 */
public enum Topic {
    /** Where a case stands, without what anybody said in it: whoever works on cases, and those above, who note and direct. */
    CASE("/api/cases/{id}", and(POLICE, Set.of(Post.AUDITOR))),

    /**
     * All that happened in a case, what is not for the reader covered: who serves at a station, their superiors in the district, and who
     * inquires into the handling, of the cases of that inquiry. Not those above the districts, for whom there are numbers.
     */
    HISTORY("/api/cases/{id}/history", and(STATION, FROM_CO, Set.of(Post.AUDITOR))),

    /** The book of applications, kept at the desk (001). */
    APPLICATIONS("/api/registers/help-desk", and(CASEWORK, FROM_CO)),

    /** Where women were sent, and what came of it; kept at the desk (001; §3-v). */
    REFERRALS("/api/registers/referrals", and(CASEWORK, FROM_CO)),

    /** The book of counselling: those who counsel, and their superiors in the district; its gist is not for the desk. */
    COUNSELLING("/api/registers/counselling", without(and(CASEWORK, FROM_CO), Post.DESK)),

    /** The parallel record of reports (§3-iv), followed up at the desk. */
    FIRS("/api/registers/firs", and(CASEWORK, FROM_CO)),

    /** The parallel record of preventive actions (§3-vii), in which squads write, too. */
    PREVENTIVE("/api/registers/preventive", and(CASEWORK, FROM_CO, Set.of(Post.SQUAD_LEAD))),

    /** The book of feedback, kept at the desk (001). */
    FEEDBACK("/api/registers/feedback", and(CASEWORK, FROM_CO)),

    /** The book of follow-ups, kept at the desk (001) and on the beat, which visits her (§3-iii). */
    FOLLOW_UPS("/api/registers/follow-ups", and(CASEWORK, FROM_CO, Set.of(Post.BEAT))),

    /** The register of destroyed records, which names nobody of whom a record told: whoever keeps books, and their superiors. */
    DESTROYED("/api/registers/destroyed", and(CASEWORK, FROM_CO)),

    /** How much is pending, in numbers: everybody of the police, and a program that counts. */
    PENDENCY("/api/pendency", and(POLICE, PROGRAM)),

    /** How much was pending day by day: the same. */
    TREND("/api/pendency/trend", and(POLICE, PROGRAM)),

    /** The same by whoever must act, which names officers: not for a program. */
    PENDENCY_BY_OWNER("/api/pendency?by=OWNER", POLICE),

    /** Which duties are pending, by number of the case, whoever must act and time: everybody of the police. */
    OBLIGATIONS("/api/obligations", POLICE),

    /** Who was told of what, and who opened it when: whoever may be told. */
    NOTICES("/api/notices", POLICE),

    /** Who has how much in hand: superiors, of those below (§4-i-c, §5-iii). */
    WORK("/api/work", and(FROM_IC, ABOVE_DISTRICTS, REVIEW)),

    /** What is to be seen to at a station today: whoever serves there, and their superiors in the district (§4-i-d). */
    DAILY_LIST("/api/daily-list", and(STATION, FROM_CO)),

    /** How stations did in a fortnight: superiors (§5-iii-b). */
    FORTNIGHT("/api/fortnight", and(FROM_IC, ABOVE_DISTRICTS, REVIEW)),

    /** The numbers of the monthly form: who fills it in, superiors, who reviews, and a program that counts (§4-i-g, §7; 003). */
    COUNTS("/api/counts", and(CASEWORK, FROM_CO, ABOVE_DISTRICTS, REVIEW, PROGRAM)),

    /** Which cases are counted in a number, by their ids: the same without a program. */
    COUNTED_CASES("/api/counts/cases", and(CASEWORK, FROM_CO, ABOVE_DISTRICTS, REVIEW)),

    /** Who recorded what, when and how late: superiors in the line, who fix accountability (§5-i-h, §5-iii-f, §5-iv-h). */
    AUDIT("/api/audit", and(FROM_IC, ABOVE_DISTRICTS, Set.of(Post.AUDITOR))),

    /** Who looked at a case, or at what an officer looked: superiors in the line (5-confidentiality). */
    VIEWS("/api/views", and(FROM_IC, Set.of(Post.AUDITOR))),

    /** To open what is masked, for a purpose and on record: whoever works on cases, and their superiors in the district. */
    OPENINGS("/api/openings", and(CASEWORK, FROM_CO, Set.of(Post.AUDITOR))),

    /** To find cases by a name or a number, for a purpose and on record: the same. What is of class A only some of them find. */
    SEARCHES("/api/searches", and(CASEWORK, FROM_CO)),

    /** Which limits a district has ordered, which is no case’s content: everybody for whom they hold, and who inquires. */
    ORDERS("/api/audit/orders", and(POLICE, Set.of(Post.AUDITOR))),

    /** Who was posted where, and by whose entry: superiors in the line, who fix accountability, and who keeps the list. */
    POSTINGS("/api/audit/postings", and(FROM_IC, ABOVE_DISTRICTS, ADMINISTRATION)),

    /** Who asks, as the service knows them: everybody. */
    MYSELF("/api/me", EnumSet.allOf(Post.class)),

    /** Who serves in one’s own unit, whom one gives work and sees on leave: everybody of the police, and who keeps the list. */
    OFFICERS("/api/officers", and(POLICE, ADMINISTRATION)),

    /** Which units there are, which is published: everybody. */
    UNITS("/api/units", EnumSet.allOf(Post.class));

    private final String address;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody can change it.
    private final Set<Post> posts;

    Topic(String address, Set<Post> posts) {
        this.address = address;
        this.posts = Collections.unmodifiableSet(posts);
    }

    /** What is asked about at that address, as a pattern; absent if nobody has decided on it, so that nobody may ask. */
    public static Optional<Topic> at(String address) {
        return Stream.of(values())
                .filter(topic -> topic.address.equals(address))
                .findFirst();
    }

    /** The address, as a pattern; with the parameter that makes the difference, where one does. */
    public String address() {
        return address;
    }

    /** The posts that may ask, in the order of the list. */
    public Set<Post> posts() {
        return posts;
    }
}
