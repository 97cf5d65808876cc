package in.sakshi.query.bite;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks the rule "nothing is injected into fields", on purpose. */
class InjectedField {
    @Autowired
    @Nullable
    Object broken;
}
