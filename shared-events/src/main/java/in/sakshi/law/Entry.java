package in.sakshi.law;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the table says of a section.
 *
 * @param section the section
 * @param hindi what it is about, in Hindi
 * @param english what it is about, in English
 * @param equivalent the section of the older or newer code, empty if there is none
 * @param years most years of imprisonment; {@link #FOR_LIFE} for imprisonment for life or death
 * @param cognizable whether the police act on it of their own
 * @param marks what may follow from it
 */
public record Entry(
        Section section,
        String hindi,
        String english,
        String equivalent,
        int years,
        boolean cognizable,
        Set<Mark> marks) {

    /** More years than any number of them. */
    public static final int FOR_LIFE = 99;

    public Entry {
        marks = Set.copyOf(marks);
    }

    static Entry of(String line) {
        String[] cells = line.split("\t", -1);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Arrays.stream(cells[7].split(" "))
                .filter(mark -> !mark.isEmpty())
                .map(Mark::valueOf)
                .forEach(marks::add);
        return new Entry(
                new Section(Act.valueOf(cells[0]), cells[1]),
                cells[2],
                cells[3],
                cells[4],
                Integer.parseInt(cells[5]),
                cells[6].equals("Y"),
                marks);
    }
}
