package in.sakshi.door;

import in.sakshi.desk.words.Words;
import in.sakshi.station.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is named lies outside of the unit for which the officer answers. */
public final class OutsideOfUnit extends KeptOut {

    private final transient Unit unit;

    /** @param unit for which the officer answers */
    public OutsideOfUnit(Unit unit) {
        super("outside of " + unit.path() + " (expected: that unit or one below it)");
        this.unit = unit;
    }

    @Override
    public List<String> details(Words words) {
        boolean english = words.locale().equals(Locale.ENGLISH);
        return List.of(
                english ? unit.nameEnglish() : unit.nameHindi(), unit.path().value());
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("unit", unit.path().value());
    }
}
