package in.sakshi.fir;

import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The informant or victim was told how the investigation goes (प्रगति सूचना).
 *
 * @param means by what means
 */
public record ProgressIntimated(
        FirId firId, ContactMeans means, @Nullable String remark, Happened happened) implements FirEvent {}
