package in.sakshi.station;

import java.util.List;

/**
 * What stands between two line breaks of a CSV file, or between more where a quoted field holds some.
 *
 * @param number of the line on which it begins, from 1
 * @param fields each without blanks around it, and composed (NFC)
 */
record CsvLine(int number, List<String> fields) {

    CsvLine {
        fields = List.copyOf(fields);
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isEmpty);
    }
}
