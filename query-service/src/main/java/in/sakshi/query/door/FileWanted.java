package in.sakshi.query.door;

import in.sakshi.code.Purpose;
import in.sakshi.query.copy.FileForm;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants.
 *
 * @param purpose for what, which must be said where a case of class A stands in it
 */
record FileWanted(FileForm form, @Nullable Purpose purpose) {

    /**
     * What is wanted by those parameters; absent if it is no file.
     *
     * @throws BadQuestion if there is a purpose without a file
     */
    static @Nullable FileWanted of(@Nullable FileForm format, @Nullable Purpose purpose) {
        if (format == null) {
            requireNone(purpose);
            return null;
        }
        return new FileWanted(format, purpose);
    }

    private static void requireNone(@Nullable Purpose purpose) {
        if (purpose != null) {
            throw new BadQuestion("format", Wrong.MISSING_BESIDE, "purpose");
        }
    }
}
