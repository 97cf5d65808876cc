package in.sakshi.rulebook;

import in.sakshi.station.UnitPath;

/**
 * The orders of one district to its rule book (जनपदीय आदेश). Named by the code alone, which no other district has, so that they
 * stay its own should it be put under another range.
 *
 * @param district code of the district
 */
public record DistrictRulesId(String district) {

    /** Those of the district at that place. */
    public static DistrictRulesId of(UnitPath district) {
        return new DistrictRulesId(district.code());
    }

    /** {@code rules-SRY}: the stream under which its orders are recorded. */
    @Override
    public String toString() {
        return "rules-" + district;
    }
}
