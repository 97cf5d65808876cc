package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How a value is written in a parameter.
 *
 * @param wrong what is wrong if it is not written so
 * @param read makes the value of the text, or throws an {@link RuntimeException}
 */
record ParameterForm(Wrong wrong, Function<String, ?> read) {

    private static final Map<Class<?>, ParameterForm> ALL = Map.of(
            Integer.class, new ParameterForm(Wrong.NOT_A_NUMBER, Integer::valueOf),
            Long.class, new ParameterForm(Wrong.NOT_A_NUMBER, Long::valueOf),
            LocalDate.class, new ParameterForm(Wrong.NOT_A_DATE, LocalDate::parse),
            Instant.class, new ParameterForm(Wrong.NOT_A_MOMENT, Instant::parse),
            CaseId.class, new ParameterForm(Wrong.NOT_A_CASE, ParameterForm::caseId),
            OfficerId.class, new ParameterForm(Wrong.NOT_AN_OFFICER, OfficerId::new),
            String.class, new ParameterForm(Wrong.NOT_A_CODE, text -> text),
            StationCode.class, new ParameterForm(Wrong.NOT_A_STATION, StationCode::new),
            UnitPath.class, new ParameterForm(Wrong.NOT_A_UNIT, UnitPath::new));

    /** An id of a case, in letters of whatever size. */
    static CaseId caseId(String text) {
        return new CaseId(text.toLowerCase(Locale.ROOT));
    }

    /** A code of a list. */
    private static ParameterForm code(Class<?> list) {
        return new ParameterForm(
                Wrong.NOT_A_CODE,
                text -> Arrays.stream(list.getEnumConstants())
                        .filter(code -> code.toString().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such code")));
    }

    /** How values of that type are written. */
    static ParameterForm of(Class<?> type) {
        ParameterForm form = type.isEnum() ? code(type) : ALL.get(type);
        if (form == null) {
            throw new IllegalStateException(
                    "no parameter is written as " + type.getSimpleName() + " (expected: one of " + ALL.keySet() + ")");
        }
        return form;
    }
}
