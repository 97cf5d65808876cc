package in.sakshi.query.bite;

/** Breaks the rule "names bear an intent", on purpose. */
interface CaseManager {}
