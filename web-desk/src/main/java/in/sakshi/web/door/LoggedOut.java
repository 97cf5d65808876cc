package in.sakshi.web.door;

import org.jspecify.annotations.Nullable;

/** The login of whoever sits at the desk is over and cannot be renewed: they must log in again. */
public final class LoggedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LoggedOut(@Nullable Throwable cause) {
        super("the login is over", cause);
    }

    /** That it is over, and what has said so. */
    public static LoggedOut because(@Nullable Throwable cause) {
        return new LoggedOut(cause);
    }
}
