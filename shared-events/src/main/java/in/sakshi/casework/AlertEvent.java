package in.sakshi.casework;

/** What a superior is told at once, outside the ladder of notices (चेतावनी). */
public sealed interface AlertEvent extends CaseEvent permits AlertRaised {}
