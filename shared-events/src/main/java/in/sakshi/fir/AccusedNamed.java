package in.sakshi.fir;

import in.sakshi.fact.Happened;

/**
 * It is known who an accused is, or that there is another (अभियुक्त नामजद).
 *
 * @param accused who it is
 */
public record AccusedNamed(FirId firId, AccusedPerson accused, Happened happened) implements FirEvent {}
