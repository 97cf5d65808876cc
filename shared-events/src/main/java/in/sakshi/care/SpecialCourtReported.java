package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.CourtMatter;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The Special Court was told (विशेष न्यायालय को सूचना).
 *
 * @param court which court
 * @param letterNumber of the letter
 */
public record SpecialCourtReported(
        CaseId caseId,
        CourtMatter courtMatter,
        String court,
        @Nullable String letterNumber,
        Happened happened) implements CareEvent {}
