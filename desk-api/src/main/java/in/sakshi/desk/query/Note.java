package in.sakshi.desk.query;

import in.sakshi.station.OfficerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done or noted, in short form.
 *
 * @param at when it happened
 * @param event what happened, e.g. {@code ReferralMade}
 * @param word key of the word that says more, e.g. {@code agency.PPK}
 * @param text what else stands there, e.g. a letter number or a remark
 * @param by who recorded it
 */
public record Note(
        Instant at,
        String event,
        @Nullable String word,
        @Nullable String text,
        OfficerId by) {}
