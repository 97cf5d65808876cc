package in.sakshi.desk.query;

/** By what a board of pendency counts (गणना का आधार). */
public enum CountedBy {
    /** By the kind of pendency, P01 to P28. */
    KIND,
    /** By the units right below. */
    UNIT,
    /** By the units right below and the kind, as {@code <unit>#<kind>}: only those of which something is pending. */
    UNIT_AND_KIND,
    /** By whoever must act: the officer where known, else the post. */
    OWNER
}
