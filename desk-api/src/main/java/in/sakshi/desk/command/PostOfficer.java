package in.sakshi.desk.command;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.station.NameForm;
import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Post an officer, in the place of the posting before if there is one (तैनाती करें).
 *
 * @param officerId the pseudonymous id, the same for life
 * @param nameHindi the name in Hindi
 * @param nameEnglish the name in English
 * @param rank the rank held
 * @param sex as posted; absent for a program
 * @param post the post
 * @param unit the unit served
 * @param firstDay the first day of it, in Kolkata
 * @param orderNumber the number of the order on paper
 * @param renamed whether the name is another than the one on record on purpose, as it was misspelt or has changed; no if absent
 */
public record PostOfficer(
        OfficerId officerId,

        @Text(max = 100, form = NameForm.HINDI, example = "नीलम वर्मा")
        String nameHindi,

        @Text(max = 100, form = NameForm.ENGLISH, example = "Neelam Verma")
        String nameEnglish,

        Rank rank,
        @Nullable Sex sex,
        Post post,
        UnitPath unit,
        LocalDate firstDay,
        @Text(max = 100) String orderNumber,
        @Nullable Boolean renamed,
        @Nullable Happened happened)
        implements PostingCommand {}
