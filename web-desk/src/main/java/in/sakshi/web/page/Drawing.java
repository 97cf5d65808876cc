package in.sakshi.web.page;

import in.sakshi.web.page.PendencyPage.Day;
import java.util.List;
import java.util.Locale;

/**
 * Days as a line that can be drawn.
 *
 * @param points of what was overdue, for a polyline of 600 by 120
 * @param first the first day
 * @param last the last one
 * @param most the most that was overdue on one of them
 */
record Drawing(String points, Day first, Day last, long most) {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 120;

    /** @param days at least one */
    static Drawing of(List<Day> days) {
        long most = days.stream().mapToLong(Day::overdue).max().orElse(0);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            double x = days.size() == 1 ? 0 : WIDTH * i / (days.size() - 1);
            double y = most == 0 ? HEIGHT : HEIGHT - HEIGHT * days.get(i).overdue() / most;
            points.append(String.format(Locale.ROOT, "%.0f,%.1f ", x, y));
        }
        return new Drawing(points.toString().strip(), days.get(0), days.get(days.size() - 1), most);
    }
}
