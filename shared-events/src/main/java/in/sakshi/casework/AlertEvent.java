package in.sakshi.casework;

/** That a superior learns of something at once, whatever the ladder of notices says (तत्काल सूचना). Nothing waits for it. */
public sealed interface AlertEvent extends CaseEvent permits AlertRaised {}
