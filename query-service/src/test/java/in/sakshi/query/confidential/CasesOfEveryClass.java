package in.sakshi.query.confidential;

import static in.sakshi.query.testing.Times.at;

import in.sakshi.care.CareEvent;
import in.sakshi.care.ChildProduced;
import in.sakshi.care.ChildSheltered;
import in.sakshi.care.ChildStatementRecorded;
import in.sakshi.care.CommitteeReported;
import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.code.BookField;
import in.sakshi.code.CaseClass;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.FirField;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.event.EventFamilies;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.FirEvent;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.ledger.Actor;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.oversight.InquiryOrdered;
import in.sakshi.oversight.OpenedInEmergency;
import in.sakshi.oversight.OversightEvent;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveEvent;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Times;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.station.OfficerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For each class a complaint, the report on it and a preventive action that arose from it, to which everything happens that can be
 * recorded, with a word of its own in every field.
 */
public final class CasesOfEveryClass {

    /** What begins a case, is made for each field, or would change to whom the case belongs or its class. */
    private static final Set<Class<?>> APART = Set.of(
            ComplaintReceived.class,
            FirRegistered.class,
            ZeroFirRegistered.class,
            EFirInformationReceived.class,
            PreventiveActionTaken.class,
            EntryCorrected.class,
            FirEntryCorrected.class,
            BookEntryCorrected.class,
            ComplaintMerged.class,
            TransferAccepted.class,
            FirTransferAccepted.class,
            SensitivityRaised.class,
            SensitivityLowered.class);

    private static final Set<Class<?>> OF_CHILDREN =
            Set.of(ChildProduced.class, ChildSheltered.class, ChildStatementRecorded.class, CommitteeReported.class);

    private static final Set<FirField> CORRECTED_IN_REPORTS = Set.of(
            FirField.PLACE,
            FirField.INFORMANT_NAME,
            FirField.INFORMANT_RELATION,
            FirField.VICTIM_NAME,
            FirField.VICTIM_AGE);

    private final EveryField fields;
    private final Actor by;
    private final OfficerId inquires;
    private final OfficerId investigates;
    private final Map<CaseId, CaseClass> classes = new HashMap<>();
    private final Map<String, Integer> serials = new HashMap<>();
    private final Map<String, EntryNumber> entries = new HashMap<>();
    private final List<in.sakshi.query.testing.Act> acts = new ArrayList<>();
    private Instant now = at("02.03.2026 10:00");

    /** Recorded by one officer at the desk, given to others, and open to two more until the tenth of April at noon and until its end. */
    public CasesOfEveryClass(
            long seed, Actor by, OfficerId inquires, OfficerId investigates, OfficerId auditor, OfficerId inEmergency) {
        this.fields = new EveryField(seed);
        this.by = by;
        this.inquires = inquires;
        this.investigates = investigates;
        for (CaseClass each : CaseClass.values()) {
            complaint(each);
            report(each);
            preventive(each);
        }
        for (CaseId id : List.copyOf(classes.keySet())) {
            record(new InquiryOrdered(id, auditor, "x", LocalDate.parse("2026-04-30"), happened()));
            record(new OpenedInEmergency(id, inEmergency, "x", Times.at("10.04.2026 12:00"), happened()));
        }
    }

    /** All that is recorded, in order. */
    public List<in.sakshi.query.testing.Act> acts() {
        return acts;
    }

    /** Every word, and where it was written. */
    public Map<String, EveryField.Place> words() {
        return fields.words();
    }

    /** The cases, and of which class each is. */
    public Map<CaseId, CaseClass> classes() {
        return classes;
    }

    private static ComplaintCategory category(CaseClass caseClass) {
        return switch (caseClass) {
            case A -> ComplaintCategory.RAPE;
            case B -> ComplaintCategory.STALK;
            case C -> ComplaintCategory.MARITAL;
        };
    }

    private static Section section(CaseClass caseClass) {
        return new Section(
                Act.BNS,
                switch (caseClass) {
                    case A -> "64(1)";
                    case B -> "78(2)";
                    case C -> "85";
                });
    }

    private static UUID uuid(CaseClass caseClass) {
        return new UUID(0x4000L, 0x8000_0000_0000_7000L + caseClass.name().charAt(0));
    }

    private void complaint(CaseClass caseClass) {
        CaseId id = new ComplaintId(uuid(caseClass)).asCase();
        begin(caseClass, id, RegisterId.HELP_DESK, ComplaintReceived.class, null);
        all(caseClass, id, ComplaintEvent.class::isAssignableFrom);
        all(caseClass, id, OversightEvent.class::isAssignableFrom);
        waive(caseClass, id);
        for (EntryField field : EntryField.values()) {
            Happened happened = happened();
            EveryField.Of of = of(caseClass, id, happened);
            record(new EntryCorrected(
                    new ComplaintId(id.id()),
                    field,
                    fields.corrected(field, of),
                    fields.corrected(field, of),
                    "x",
                    happened));
        }
        corrected(caseClass, id, field -> !field.name().startsWith("PREVENTIVE"));
    }

    private void report(CaseClass caseClass) {
        CaseId id = new FirId(uuid(caseClass)).asCase();
        begin(caseClass, id, RegisterId.FIR, FirRegistered.class, null);
        all(caseClass, id, FirEvent.class::isAssignableFrom);
        all(
                caseClass,
                id,
                type -> CareEvent.class.isAssignableFrom(type)
                        && (caseClass == CaseClass.A || !OF_CHILDREN.contains(type)));
        all(caseClass, id, OversightEvent.class::isAssignableFrom);
        for (FirField field : CORRECTED_IN_REPORTS) {
            Happened happened = happened();
            EveryField.Of of = of(caseClass, id, happened);
            record(new FirEntryCorrected(
                    new FirId(id.id()),
                    field,
                    fields.corrected(field, of),
                    fields.corrected(field, of),
                    "x",
                    happened));
        }
    }

    private void preventive(CaseClass caseClass) {
        CaseId id = CaseId.of(CaseKind.PREVENTIVE, uuid(caseClass));
        begin(caseClass, id, RegisterId.PREVENTIVE, PreventiveActionTaken.class, new FirId(uuid(caseClass)).asCase());
        all(caseClass, id, PreventiveEvent.class::isAssignableFrom);
        all(caseClass, id, OversightEvent.class::isAssignableFrom);
        corrected(caseClass, id, field -> field.name().startsWith("PREVENTIVE"));
    }

    private void begin(CaseClass caseClass, CaseId id, String book, Class<?> type, @Nullable CaseId arisenFrom) {
        classes.put(id, caseClass);
        EntryNumber number = number(book);
        entries.put(id + book, number);
        Happened happened = happened();
        EveryField.Of of = new EveryField.Of(
                id, category(caseClass), List.of(section(caseClass)), inquires, arisenFrom, number, happened);
        CaseBegun begun = (CaseBegun) fields.event(type, of);
        record(new SerialGiven(number.register(), number.serial(), id, happened.at()), begun);
    }

    private EntryNumber number(String book) {
        return new EntryNumber(new RegisterId(Officers.RMG, book, 2026), serials.merge(book, 1, Integer::sum));
    }

    private void all(CaseClass caseClass, CaseId id, Predicate<Class<?>> which) {
        EventFamilies.events()
                .filter(which)
                .filter(type -> !APART.contains(type))
                .map(type -> fields.event(type, of(caseClass, id, happened())))
                .forEach(event -> record(numbered(event)));
    }

    private Fact[] numbered(CaseEvent event) {
        if (!(event instanceof BookEntry entry)) {
            return new Fact[] {event};
        }
        EntryNumber number = number(entry.book());
        // The first entry of a book is the one with everything in it.
        entries.putIfAbsent(event.caseId() + entry.book(), number);
        return new Fact[] {
            new SerialGiven(
                    number.register(),
                    number.serial(),
                    event.caseId(),
                    entry.happened().at()),
            entry.numbered(number)
        };
    }

    private void waive(CaseClass caseClass, CaseId id) {
        Happened happened = happened();
        ObligationId receipt = new ObligationId("receipt");
        record(new ObligationOpened(
                id,
                receipt,
                "D-72",
                RuleClass.DEFAULT,
                new Owner(Post.DESK, null),
                null,
                now.plusSeconds(60),
                happened));
        record(fields.event(ObligationWaived.class, of(caseClass, id, happened())));
    }

    private void corrected(CaseClass caseClass, CaseId id, Predicate<BookField> which) {
        Stream.of(BookField.values())
                .filter(which)
                .filter(field -> Decisions.of(field).form() != Form.OPEN)
                .forEach(field -> {
                    Happened happened = happened();
                    EveryField.Of of = of(caseClass, id, happened);
                    record(new BookEntryCorrected(
                            id,
                            Objects.requireNonNull(entries.get(id + book(field))),
                            field,
                            fields.corrected(field, of),
                            fields.corrected(field, of),
                            "x",
                            happened));
                });
    }

    private static String book(BookField field) {
        String name = field.name();
        if (name.startsWith("COUNSELLING")) {
            return RegisterId.COUNSELLING;
        }
        if (name.startsWith("PREVENTIVE")) {
            return RegisterId.PREVENTIVE;
        }
        return name.startsWith("FEEDBACK") ? RegisterId.FEEDBACK : RegisterId.FOLLOW_UP;
    }

    private EveryField.Of of(CaseClass caseClass, CaseId id, Happened happened) {
        return new EveryField.Of(
                id,
                category(caseClass),
                List.of(section(caseClass)),
                id.kind() == CaseKind.FIR ? investigates : inquires,
                null,
                new EntryNumber(new RegisterId(Officers.RMG, RegisterId.HELP_DESK, 2026), 1),
                happened);
    }

    private Happened happened() {
        now = now.plusSeconds(60);
        return Happened.at(now);
    }

    private void record(Fact... facts) {
        acts.add(new in.sakshi.query.testing.Act(now, by, List.of(facts)));
    }
}
