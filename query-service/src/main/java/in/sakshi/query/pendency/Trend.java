package in.sakshi.query.pendency;

import in.sakshi.desk.query.DutyEnd;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.PendencyTrend.Day;
import in.sakshi.desk.query.Reading;
import in.sakshi.fact.Kolkata;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What was pending day by day (लंबन का क्रम): every duty is looked at once, for all days on which it was open. */
public final class Trend {

    private Trend() {}

    /**
     * The days that end with the one of that moment, on which it is what was pending at that moment.
     *
     * @param days how many; one at least
     */
    public static List<Day> upTo(Instant last, int days, Pending pending, Collection<StationCode> stations) {
        LocalDate lastDay = Kolkata.dateAt(last);
        List<Instant> moments = new ArrayList<>();
        for (int before = days - 1; before > 0; before--) {
            moments.add(Kolkata.endOf(lastDay.minusDays(before)));
        }
        moments.add(last);
        long[] open = new long[days];
        long[] overdue = new long[days];
        pending.forEachSince(stations, moments.get(0), line -> count(line, moments, open, overdue));
        List<Day> trend = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            trend.add(new Day(lastDay.minusDays(days - 1L - i), open[i], overdue[i]));
        }
        return trend;
    }

    private static void count(DutyLine line, List<Instant> moments, long[] open, long[] overdue) {
        DutyEnd end = line.course().end();
        int from = firstNotBefore(line.since().recordedAt(), moments);
        int until = end == null ? moments.size() : firstNotBefore(end.when().recordedAt(), moments);
        for (int i = from; i < until; i++) {
            open[i]++;
            if (line.course().dueAt(moments.get(i), Reading.RECORDED).dueAt().isBefore(moments.get(i))) {
                overdue[i]++;
            }
        }
    }

    /** At which of the moments, one after the other, something that was recorded then is known first. */
    private static int firstNotBefore(Instant recorded, List<Instant> moments) {
        int place = Collections.binarySearch(moments, recorded);
        return place < 0 ? -place - 1 : place;
    }
}
