package in.sakshi.web.page;

import in.sakshi.web.door.Shown;
import in.sakshi.web.door.Shown.ShownRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Something that happened in a case, and what came of it by itself: duties that it opened or settled, notices that were sent.
 *
 * @param row what somebody recorded, or the first of what the service recorded at that moment
 * @param followed what the service recorded with it
 */
record Happening(ShownRow row, List<ShownRow> followed) {

    Happening {
        followed = List.copyOf(followed);
    }

    /** Whether the service itself recorded it. */
    public boolean isLesser() {
        return comesByItself(row);
    }

    /** What happened in a case, the newest first. */
    static List<Happening> newestFirst(Shown history) {
        List<Happening> happenings = new ArrayList<>();
        for (ShownRow row : history.rows()) {
            Happening last = happenings.isEmpty() ? null : happenings.get(happenings.size() - 1);
            if (last != null && comesByItself(row) && isAtOnce(last.row(), row)) {
                happenings.set(happenings.size() - 1, last.and(row));
            } else {
                happenings.add(new Happening(row, List.of()));
            }
        }
        Collections.reverse(happenings);
        return happenings;
    }

    private Happening and(ShownRow row) {
        List<ShownRow> more = new ArrayList<>(followed);
        more.add(row);
        return new Happening(this.row, more);
    }

    /** Whether nobody recorded that. */
    static boolean comesByItself(ShownRow row) {
        String type = row.said("type");
        return type.startsWith("Obligation") || type.equals("NoticeSent");
    }

    private static boolean isAtOnce(ShownRow one, ShownRow other) {
        return one.said("recordedAt").equals(other.said("recordedAt"));
    }
}
