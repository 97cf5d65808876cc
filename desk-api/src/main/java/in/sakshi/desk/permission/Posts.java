package in.sakshi.desk.permission;

import in.sakshi.code.Post;
import java.util.EnumSet;
import java.util.Set;

/** Posts by what they are there for; the table is made of these sets. */
final class Posts {

    /** Serve at a station and meet the women who come there, or whom they visit (circular 38/2025 §4-iii). */
    static final Set<Post> STATION =
            EnumSet.of(Post.DESK, Post.BEAT, Post.SQUAD_LEAD, Post.INQUIRY, Post.IO, Post.IC, Post.SHO);

    /**
     * Work on cases: keep papers and books (001; §4-ii-f, §4-iii), and inquire where they are named, a head constable at the desk (guard
     * G2) or a circle officer, to whom complaints about the police go, among them.
     */
    static final Set<Post> CASEWORK = EnumSet.of(Post.DESK, Post.INQUIRY, Post.IO, Post.IC, Post.SHO, Post.CO);

    /** Investigate (§1, §4-ii): the circle officer where the law wants a deputy superintendent. */
    static final Set<Post> INVESTIGATION = EnumSet.of(Post.INQUIRY, Post.IO, Post.IC, Post.SHO, Post.CO);

    /** The superiors in the district, from the in-charge to its chief (§4-i, §5-i to §5-iv). */
    static final Set<Post> FROM_IC = EnumSet.range(Post.IC, Post.SUPERVISOR);

    /** Of those the station house officer and above. */
    static final Set<Post> FROM_SHO = EnumSet.range(Post.SHO, Post.SUPERVISOR);

    /** Of those the circle officer and above, who do no station’s work of their own. */
    static final Set<Post> FROM_CO = EnumSet.range(Post.CO, Post.SUPERVISOR);

    /** Above the districts: they look at boards, advise and direct (§5-v, §5-vi), and do no station’s work. */
    static final Set<Post> ABOVE_DISTRICTS = EnumSet.of(Post.RANGE, Post.ZONE, Post.HQ);

    /** Reviews the whole state (§7). */
    static final Set<Post> REVIEW = EnumSet.of(Post.WCSO);

    /** A program that brings something in, or counts. */
    static final Set<Post> PROGRAM = EnumSet.of(Post.SCRIPT);

    /** Runs the service, and has nothing to do with any case. */
    static final Set<Post> ADMINISTRATION = EnumSet.of(Post.SYSADMIN);

    /** Everybody of the police at work on cases, or above those who are. */
    static final Set<Post> POLICE = and(STATION, FROM_CO, ABOVE_DISTRICTS, REVIEW);

    private Posts() {}

    /** All posts of these sets. */
    @SafeVarargs
    static Set<Post> and(Set<Post> first, Set<Post>... more) {
        Set<Post> all = EnumSet.copyOf(first);
        for (Set<Post> each : more) {
            all.addAll(each);
        }
        return all;
    }

    /** The posts of the set without those. */
    static Set<Post> without(Set<Post> all, Post... those) {
        Set<Post> left = EnumSet.copyOf(all);
        for (Post each : those) {
            left.remove(each);
        }
        return left;
    }
}
