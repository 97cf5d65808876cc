package in.sakshi.query.confidential;

import in.sakshi.code.CaseClass;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.Pendency;
import in.sakshi.desk.query.Figure;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import java.util.EnumSet;
import java.util.Set;

/**
 * Numbers so small that a neighbour knows who is meant (छोटी संख्या): one report of rape at a station in a month has a name in its village. Of what
 * is counted of class A alone, a table of a single station that leaves the service says only that it is less than five (5-confidentiality §5.2).
 */
public final class SmallNumber {

    /** From so many on a number stands as it is. */
    private static final long ENOUGH = 5;

    /** Medical examination and report (BNSS 184), statement of a child before the committee: duties that arise in cases of class A. */
    private static final Set<Pendency> OF_CLASS_A = EnumSet.of(Pendency.P09, Pendency.P10, Pendency.P12);

    private SmallNumber() {}

    /** Whether a figure counts cases of class A alone, and counts one to four of them, or counts out of so few. */
    public static boolean isTold(Figure figure) {
        Long of = figure.of();
        return countsClassA(figure) && (isSmall(figure.count()) || (of != null && isSmall(of)));
    }

    /** A number as such a table shows it: none at all tells of nobody. */
    public static String inWords(long number) {
        return isSmall(number) ? "<" + ENOUGH : Long.toString(number);
    }

    private static boolean isSmall(long number) {
        return number > 0 && number < ENOUGH;
    }

    private static boolean countsClassA(Figure figure) {
        String code = figure.code();
        return switch (figure.line()) {
            case MEDICAL_IN_TIME -> true;
            case RECEIVED_BY_CATEGORY ->
                code != null && ComplaintCategory.valueOf(code).caseClass() == CaseClass.A;
            case FIRS -> code != null && Grounds.isOfClassA(section(code));
            case PENDING, OVERDUE -> code != null && OF_CLASS_A.contains(Pendency.valueOf(code));
            default -> false;
        };
    }

    /** As the form writes it: {@code BNS 64}. */
    private static Section section(String code) {
        String[] actAndNumber = code.split(" ", 2);
        return new Section(Act.valueOf(actAndNumber[0]), actAndNumber[1]);
    }
}
