package in.sakshi.query.bite;

import in.sakshi.standalone.StandaloneApplication;

/** Breaks the rule "nobody knows standalone", on purpose. */
interface QueryOnStandalone {
    StandaloneApplication broken();
}
