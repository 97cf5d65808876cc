package in.sakshi.command.door;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.command.docket.Steps.Standing;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.command.step.NextStep;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.step.StepsAnswer;
import in.sakshi.desk.step.StepsAnswer.Choice;
import in.sakshi.desk.step.StepsAnswer.Named;
import in.sakshi.desk.step.StepsAnswer.Refused;
import in.sakshi.desk.step.StepsAnswer.Step;
import in.sakshi.desk.words.Words;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.LineJson;
import in.sakshi.station.Officer;
import in.sakshi.station.StaffList;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Says in one language what may be done next. Of what is in the case only codes, days and numbers are said, which name nobody. */
final class StepWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private static final JsonMapper JSON = LineJson.mapper();

    private final Words words;
    private final StaffList staff;

    StepWords(Words words, StaffList staff) {
        this.words = words;
        this.staff = staff;
    }

    StepsAnswer answer(CaseId about, Standing standing, Instant now) {
        Obligations obligations = standing.file().obligations();
        List<StepsAnswer.Duty> duties = obligations.open(duty -> true).stream()
                .map(duty -> duty(duty, obligations.due(duty).orElseThrow(), standing.rules(), now))
                .sorted(Comparator.comparing(StepsAnswer.Duty::due).thenComparing(StepsAnswer.Duty::obligation))
                .toList();
        return new StepsAnswer(
                about.value(),
                standing.number().toString(),
                standing.file().station().value(),
                duties,
                standing.steps().stream().map(this::step).toList());
    }

    private StepsAnswer.Duty duty(ObligationId duty, Due due, RuleBook rules, Instant now) {
        return new StepsAnswer.Duty(
                duty.value(),
                words.duty(duty),
                owner(due.owner()),
                due.rule(),
                rules.limit(due.rule(), due.start()).authority(),
                due.at(),
                due.at().isBefore(now));
    }

    private String owner(Owner owner) {
        String post = words.label(owner.post());
        return Optional.ofNullable(owner.officer())
                .flatMap(staff::everPosted)
                .map(officer -> post + ", " + named(officer))
                .orElse(post);
    }

    private String named(Officer officer) {
        String name = words.locale().equals(Words.HINDI) ? officer.nameHindi() : officer.nameEnglish();
        return officer.rank() == Rank.NONE ? name : words.label(officer.rank()) + " " + name;
    }

    private Step step(NextStep next) {
        Map<String, List<Named>> named = new LinkedHashMap<>();
        next.named()
                .forEach((place, each) -> named.put(
                        place,
                        each.stream()
                                .map(one -> new Named(JSON.valueToTree(one.id()), label(one)))
                                .toList()));
        return new Step(
                next.command(),
                words.text("command." + next.command()),
                next.refused() == null ? null : refused(next.refused()),
                next.choices().stream().map(this::choice).toList(),
                next.settles().stream().map(ObligationId::value).sorted().toList(),
                named);
    }

    private Choice choice(NextStep.RefusedChoice choice) {
        Object chosen =
                choice.choice() instanceof Collection<?> one ? one.iterator().next() : choice.choice();
        String code = chosen instanceof Enum<?> constant ? constant.name() : String.valueOf(chosen);
        return new Choice(choice.place(), code, refused(choice.refusal()));
    }

    private Refused refused(Refusal refusal) {
        return new Refused(refusal.rule().name(), refusal.rule().guard(), words.sentence(refusal));
    }

    private String label(NextStep.Named named) {
        if (named.event() == null || named.at() == null) {
            return named.id() instanceof ObligationId duty
                    ? words.duty(duty)
                    : words.duty(Duty.FOLLOW_UP.id(named.id()));
        }
        List<String> said = new ArrayList<>();
        if (named.id() instanceof EntryNumber number) {
            said.add(number.toString());
        }
        said.add(words.text("event." + named.event().getClass().getSimpleName()));
        said.addAll(codes(named.event()));
        said.add(DATE.format(Kolkata.dateAt(named.at())));
        return String.join(" · ", said);
    }

    private List<String> codes(CaseEvent event) {
        List<String> labels = new ArrayList<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            try {
                if (component.getAccessor().invoke(event) instanceof Enum<?> code
                        && code.getDeclaringClass().getPackage() == Post.class.getPackage()) {
                    labels.add(words.label(code));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + ": not to be read (expected: a public record)", e);
            }
        }
        return labels;
    }
}
