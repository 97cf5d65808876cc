package in.sakshi.fir;

import in.sakshi.fact.Happened;

/**
 * The scene was visited (घटनास्थल निरीक्षण).
 *
 * @param expert whether a forensic expert was there
 * @param videographed whether it was filmed
 */
public record SceneVisited(FirId firId, boolean expert, boolean videographed, Happened happened) implements FirEvent {}
