package in.sakshi.query.bite;

import in.sakshi.command.bite.DecidingOnRemembering;

/** Breaks the rule "remembering does not know deciding", on purpose. */
public interface RememberingOnDeciding {
    DecidingOnRemembering broken();
}
