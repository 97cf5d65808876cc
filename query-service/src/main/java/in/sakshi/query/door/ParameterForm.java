package in.sakshi.query.door;

import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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
            ComplaintId.class, new ParameterForm(Wrong.NOT_A_UUID, text -> new ComplaintId(UUID.fromString(text))),
            OfficerId.class, new ParameterForm(Wrong.NOT_AN_OFFICER, OfficerId::new),
            StationCode.class, new ParameterForm(Wrong.NOT_A_STATION, StationCode::new),
            UnitPath.class, new ParameterForm(Wrong.NOT_A_UNIT, UnitPath::new),
            ReferralAgency.class, new ParameterForm(Wrong.NOT_A_CODE, ReferralAgency::valueOf));

    /** How values of that type are written. */
    static ParameterForm of(Class<?> type) {
        ParameterForm form = ALL.get(type);
        if (form == null) {
            throw new IllegalStateException(
                    "no parameter is written as " + type.getSimpleName() + " (expected: one of " + ALL.keySet() + ")");
        }
        return form;
    }
}
