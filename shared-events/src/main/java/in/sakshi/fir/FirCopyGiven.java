package in.sakshi.fir;

import in.sakshi.code.CopyHolder;
import in.sakshi.fact.Happened;

/**
 * The free copy of the report was given (निःशुल्क प्रति दी गयी).
 *
 * @param to who got it
 */
public record FirCopyGiven(FirId firId, CopyHolder to, Happened happened) implements FirEvent {}
