package in.sakshi.door.identity;

import org.springframework.security.core.AuthenticationException;

/** Somebody is not let in. */
public final class NotLetIn extends AuthenticationException {

    private final Unknown why;

    NotLetIn(Unknown why) {
        super(why.name());
        this.why = why;
    }

    /** Why. */
    Unknown why() {
        return why;
    }
}
