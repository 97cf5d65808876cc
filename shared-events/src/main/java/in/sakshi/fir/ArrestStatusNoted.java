package in.sakshi.fir;

import in.sakshi.fact.Happened;

/**
 * It was written down why an accused is neither arrested nor noticed (गिरफ्तारी की स्थिति).
 *
 * @param accusedId who
 * @param note why
 */
public record ArrestStatusNoted(FirId firId, AccusedId accusedId, String note, Happened happened) implements FirEvent {}
