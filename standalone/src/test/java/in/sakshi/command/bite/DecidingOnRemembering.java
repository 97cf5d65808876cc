package in.sakshi.command.bite;

import in.sakshi.query.bite.RememberingOnDeciding;

/** Breaks the rule "deciding does not know remembering", on purpose. */
public interface DecidingOnRemembering {
    RememberingOnDeciding broken();
}
