package in.sakshi.standalone.district;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.fact.Kolkata;
import in.sakshi.standalone.demo.NumberedStep;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What happens in the district in half a year, in the order of its time: as much of each case as lies before the end of the last
 * day. The same seed gives the same half-year, and every step of it is one that the rules allow.
 *
 * @param seed by which it is drawn
 * @param complaints how many come in
 */
public record DistrictPlan(long seed, int complaints) {

    /** Days of it. */
    public static final int DAYS = 180;

    private static final int OUT_OF_TEN_REPORTS = 1;
    private static final int OUT_OF_TEN_REFERRALS = 2;
    /** Among so many each turn is taken once. */
    private static final int EACH_TURN_ONCE = 30;

    private static final int MONDAY = 140;
    private static final int SUNDAY = 70;

    private static final List<ComplaintCategory> REPORTED = List.of(
            ComplaintCategory.POCSO,
            ComplaintCategory.RAPE,
            ComplaintCategory.ELOPEMENT,
            ComplaintCategory.MOLEST,
            ComplaintCategory.DV,
            ComplaintCategory.CYBER);
    private static final Map<ComplaintCategory, Integer> TALKED_OVER = new EnumMap<>(Map.of(
            ComplaintCategory.DV, 34,
            ComplaintCategory.MARITAL, 24,
            ComplaintCategory.DOWRY_HAR, 8,
            ComplaintCategory.HURT, 9,
            ComplaintCategory.STALK, 5,
            ComplaintCategory.OBSCENE, 5,
            ComplaintCategory.PROPERTY, 5,
            ComplaintCategory.SENIOR, 4,
            ComplaintCategory.INFO, 6));

    /** The steps, earliest first. */
    public List<NumberedStep> endingOn(LocalDate lastDay) {
        Instant end = lastDay.plusDays(1).atStartOfDay(Kolkata.ZONE).toInstant();
        List<NumberedStep> all = new ArrayList<>();
        for (int n = 0; n < complaints; n++) {
            all.addAll(of(n, lastDay.minusDays(DAYS - 1L)));
        }
        List<NumberedStep> inTime = all.stream()
                .filter(each -> each.step().at().isBefore(end))
                .sorted(Comparator.comparing(each -> each.step().at()))
                .toList();
        Numbering.number(inTime);
        return inTime;
    }

    private List<NumberedStep> of(int n, LocalDate firstDay) {
        Draw draw = new Draw(seed * 1_000_003 + n);
        Team team = draw.one(District.teams());
        Profile profile = profile(n, draw);
        Script script = Script.of(
                String.format(Locale.ROOT, "sakshi district %d case %d", seed, n),
                draw,
                team,
                received(n, firstDay, draw));
        new Intake(script, profile).run();
        if (profile.reported()) {
            new Reporting(script, profile).run();
        } else {
            new Talking(script, profile).run();
        }
        new Ending(script, profile).run();
        return script.steps();
    }

    /**
     * The first one on the first day, the next in the first half, so that a small district sees every turn to its end, the others
     * on any day, more of them on Mondays. Most come before noon.
     */
    private static Instant received(int n, LocalDate firstDay, Draw draw) {
        int days = n == 0 ? 1 : n < EACH_TURN_ONCE ? DAYS / 2 : DAYS;
        LocalDate day = firstDay.plusDays(draw.from(0, days - 1));
        if (!draw.in(weight(day) * 100 / MONDAY)) {
            day = firstDay.plusDays(draw.from(0, days - 1));
        }
        int hour = draw.in(55) ? draw.from(10, 13) : draw.one(List.of(8, 9, 14, 15, 16, 17, 18));
        return day.atTime(LocalTime.of(hour, draw.from(0, 59)))
                .atZone(Kolkata.ZONE)
                .toInstant();
    }

    private static int weight(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            return MONDAY;
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? SUNDAY : 100;
    }

    private static Profile profile(int n, Draw draw) {
        int ofTen = n % 10;
        Profile.Course course = ofTen < OUT_OF_TEN_REPORTS
                ? Profile.Course.REPORT
                : ofTen < OUT_OF_TEN_REPORTS + OUT_OF_TEN_REFERRALS ? Profile.Course.REFERRAL : Profile.Course.TALK;
        Set<Turn> turns = EnumSet.noneOf(Turn.class);
        ComplaintCategory category;
        int age = draw.from(18, 62);
        if (course == Profile.Course.REPORT) {
            category = REPORTED.get(n / 10 % REPORTED.size());
            age = category == ComplaintCategory.POCSO ? draw.from(7, 16) : age;
        } else {
            category = course == Profile.Course.REFERRAL
                    ? draw.one(List.of(ComplaintCategory.DV, ComplaintCategory.MARITAL, ComplaintCategory.DOWRY_HAR))
                    : draw.weighted(TALKED_OVER);
            category = turn(n, category, turns);
        }
        String mobile = String.format(Locale.ROOT, "98%07d9", draw.from(0, 9_999_999));
        return new Profile(category, course, turns, age, mobile, draw.in(50));
    }

    /** Which turns it takes, by its number, so that a small district has all of them; some need another category. */
    private static ComplaintCategory turn(int n, ComplaintCategory drawn, Set<Turn> turns) {
        Map<Integer, Turn> byNumber = Map.of(
                3, Turn.PREVENTIVE,
                4, Turn.TRANSFERRED,
                5, Turn.CORRECTED,
                6, Turn.REOPENED,
                7, Turn.UNREACHABLE,
                8, Turn.UNKNOWN_AT_FIRST,
                9, Turn.REJECTED,
                11, Turn.DIRECTED,
                13, Turn.BACKDATED);
        Turn turn = byNumber.get(n % EACH_TURN_ONCE);
        if (turn == null) {
            return drawn;
        }
        turns.add(turn);
        return switch (turn) {
            case PREVENTIVE -> ComplaintCategory.HURT;
            case TRANSFERRED, REOPENED -> ComplaintCategory.MARITAL;
            default -> drawn == ComplaintCategory.INFO ? ComplaintCategory.MARITAL : drawn;
        };
    }
}
