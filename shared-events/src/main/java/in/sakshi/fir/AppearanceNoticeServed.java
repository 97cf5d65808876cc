package in.sakshi.fir;

import in.sakshi.fact.Happened;

/**
 * An accused was served the notice to appear of s. 35(3) (नोटिस 35(3) तामील).
 *
 * @param accusedId who
 */
public record AppearanceNoticeServed(FirId firId, AccusedId accusedId, Happened happened) implements FirEvent {}
