package in.sakshi.web.page;

import in.sakshi.desk.words.Words;
import in.sakshi.law.Act;
import in.sakshi.web.form.CommandForm;
import in.sakshi.web.form.Field;
import in.sakshi.web.form.FieldKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Between what there is a choice in a form, beside the lists of codes.
 *
 * @param officers who answers for the station of whoever fills it in, or serves in their unit above stations
 * @param stations of the district
 * @param named what is in the case, by the field
 * @param refused what cannot be chosen now, and why, by the field and the code
 */
record Options(
        List<Officer> officers,
        List<Desk.Place> stations,
        Map<String, List<CaseShown.Named>> named,
        Map<String, CaseShown.Refused> refused) {

    /** An officer, as the door says it. */
    record Officer(
            String officer,
            String name,
            String postName,
            String unit,
            String unitName,
            @Nullable LocalDate onLeaveUntil) {}

    /** All that serve somewhere, as the door says it. */
    record Officers(List<Officer> officers) {}

    /** A unit among those around it, as the door says it. */
    record Around(Desk.Place unit, List<Desk.Place> above, List<Desk.Place> below) {}

    /** A form that asks for codes and words alone. */
    static final Options NONE = new Options(List.of(), List.of(), Map.of(), Map.of());

    static Options in(CommandForm form, CaseShown.@Nullable Step step, Desk desk) {
        List<Officer> officers =
                form.asksFor(FieldKind.OFFICER) && !OfficerPage.commands().contains(form.command())
                        ? desk.ask(
                                        Officers.class,
                                        "/api/officers",
                                        "station",
                                        desk.me().unit().station())
                                .officers()
                        : List.of();
        List<Desk.Place> stations = form.asksFor(FieldKind.STATION) && !form.begins() ? stations(desk) : List.of();
        if (step == null) {
            return new Options(officers, stations, Map.of(), Map.of());
        }
        return new Options(
                officers,
                stations,
                step.named(),
                step.choices().stream()
                        .collect(Collectors.toMap(
                                choice -> choice.field() + "=" + choice.code(),
                                CaseShown.Choice::refused,
                                (one, other) -> one)));
    }

    /** What in the case can be named in a field; nothing if there is nothing, or it names something else. */
    public List<CaseShown.Named> in(Field field) {
        return named.getOrDefault(field.name(), List.of());
    }

    /** Why that cannot be chosen in a field; nothing if it can. */
    public CaseShown.@Nullable Refused refused(Field field, Enum<?> code) {
        return refused.get(field.name() + "=" + code.name());
    }

    /** Whether that is one of the stations to choose from. */
    public boolean listed(String station) {
        return stations.stream().anyMatch(each -> station.equals(each.station()));
    }

    /** A code as a person reads it; an act goes by the letters by which it is quoted. */
    public String label(Words words, Enum<?> code) {
        return code instanceof Act ? code.name() : words.label(code);
    }

    /** Why some of what is in a field cannot be chosen now. */
    public List<CaseShown.Refused> reasons(Field field) {
        return field.codes().stream()
                .map(code -> refused(field, code))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What cannot be chosen for that reason. */
    public List<String> labels(Words words, Field field, CaseShown.Refused reason) {
        return field.codes().stream()
                .filter(code -> reason.equals(refused(field, code)))
                .map(code -> label(words, code))
                .toList();
    }

    /** The stations of the district in which the officer serves; of the own unit, for those above it. */
    static List<Desk.Place> stations(Desk desk) {
        Around own = desk.ask(Around.class, "/api/units");
        Desk.Place from = own.above().stream()
                .filter(unit -> unit.level().equals("DISTRICT"))
                .findFirst()
                .orElse(own.unit());
        List<Desk.Place> stations = new ArrayList<>();
        for (Desk.Place circle :
                desk.ask(Around.class, "/api/units", "under", from.path()).below()) {
            if (circle.station() == null) {
                stations.addAll(desk.ask(Around.class, "/api/units", "under", circle.path())
                        .below());
            } else {
                stations.add(circle);
            }
        }
        return stations;
    }
}
