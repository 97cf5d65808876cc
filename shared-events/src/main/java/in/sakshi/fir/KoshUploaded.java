package in.sakshi.fir;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * Report or charge sheet is on the portal of the fund (कोष पोर्टल पर अपलोड).
 *
 * @param reference number that the portal gave
 */
public record KoshUploaded(FirId firId, @Nullable String reference, Happened happened) implements FirEvent {}
