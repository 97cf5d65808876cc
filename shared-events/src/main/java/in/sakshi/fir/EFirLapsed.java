package in.sakshi.fir;

import in.sakshi.fact.Happened;

/**
 * Three days went by without a signature, and nothing in it called for acting anyway (ई-सूचना व्यपगत).
 *
 * @param attempts how one tried to reach the giver
 */
public record EFirLapsed(FirId firId, String attempts, Happened happened) implements FirEvent {}
