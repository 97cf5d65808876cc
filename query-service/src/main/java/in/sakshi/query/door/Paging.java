package in.sakshi.query.door;

import in.sakshi.code.Purpose;
import in.sakshi.query.copy.FileForm;
import org.jspecify.annotations.Nullable;

/**
 * Which page, or a file of everything instead.
 *
 * @param page from 0, which it is if absent
 * @param size lines to a page, at most {@value #MOST}; {@value #USUAL} if absent
 * @param format in which form to have a file with all lines; a page of them if absent
 * @param purpose for what a file is taken; must be said if a case of class A stands in it
 */
record Paging(
        @Nullable Integer page,
        @Nullable Integer size,
        @Nullable FileForm format,
        @Nullable Purpose purpose) implements Question {

    static final int MOST = 500;
    static final int USUAL = 50;

    private static final int LAST_PAGE = Integer.MAX_VALUE / MOST;

    Paging {
        if (page != null && (page < 0 || page > LAST_PAGE)) {
            throw new BadQuestion("page", Wrong.OUT_OF_RANGE, "0", Integer.toString(LAST_PAGE));
        }
        if (size != null && (size < 1 || size > MOST)) {
            throw new BadQuestion("size", Wrong.OUT_OF_RANGE, "1", Integer.toString(MOST));
        }
        if (format != null && (page != null || size != null)) {
            throw new BadQuestion("format", Wrong.NOT_BESIDE, "page, size");
        }
        FileWanted.of(format, purpose);
    }

    /** The file that is wanted; absent if it is a page. */
    @Nullable
    FileWanted file() {
        return FileWanted.of(format, purpose);
    }

    int number() {
        return page == null ? 0 : page;
    }

    int length() {
        return size == null ? USUAL : size;
    }

    /** Whether this is the page on which so many lines end. */
    boolean isLast(long lines) {
        long before = (long) number() * length();
        return lines <= before + length() && (lines > before || number() == 0);
    }
}
