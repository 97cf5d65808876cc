package in.sakshi.fir;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The inquest report went to the Magistrate (पंचायतनामा प्रेषित).
 *
 * @param reference its number
 */
public record InquestReported(FirId firId, @Nullable String reference, Happened happened) implements FirEvent {}
