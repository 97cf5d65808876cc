package in.sakshi.standalone.district;

import in.sakshi.station.Officer;
import in.sakshi.station.StaffSheet;
import in.sakshi.station.Station;
import in.sakshi.station.Unit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The staff list as it is written into a file: one unit, station or officer a line. */
final class StaffText {

    private StaffText() {}

    static String of(StaffSheet sheet) {
        return "{\n  \"units\": [\n" + lines(sheet.units(), StaffText::line) + "  ],\n  \"stations\": [\n"
                + lines(sheet.stations(), StaffText::line) + "  ],\n  \"officers\": [\n"
                + lines(sheet.officers(), StaffText::line) + "  ],\n  \"inactiveAgencies\": []\n}\n";
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining(",\n")) + "\n";
    }

    private static String line(Unit unit) {
        return String.format(
                "    {\"path\": \"%s\", \"level\": \"%s\", \"nameHindi\": \"%s\", \"nameEnglish\": \"%s\"}",
                unit.path(), unit.level(), unit.nameHindi(), unit.nameEnglish());
    }

    private static String line(Station station) {
        return String.format(
                "    {\"code\": \"%s\", \"nameHindi\": \"%s\", \"nameEnglish\": \"%s\", \"unit\": \"%s\"}",
                station.code(), station.nameHindi(), station.nameEnglish(), station.unit());
    }

    private static String line(Officer officer) {
        return String.format(
                "    {\"id\": \"%s\", \"nameHindi\": \"%s\", \"nameEnglish\": \"%s\", \"rank\": \"%s\", \"post\":"
                        + " \"%s\", %s\"unit\": \"%s\"}",
                officer.id(),
                officer.nameHindi(),
                officer.nameEnglish(),
                officer.rank(),
                officer.post(),
                officer.sex() == null ? "" : "\"sex\": \"" + officer.sex() + "\", ",
                officer.unit());
    }
}
