package in.sakshi.command.casework;

import in.sakshi.desk.command.OpenNotice;

/** The rules for what may be asked about a case of any kind. */
public final class AnyCase {

    /** Which rule decides on which command. */
    public static final Rulings<?> RULINGS = Rulings.over(OpenFile.class).on(OpenNotice.class, Reminding::open);

    private AnyCase() {}
}
