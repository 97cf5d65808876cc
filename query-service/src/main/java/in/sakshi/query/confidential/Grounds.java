package in.sakshi.query.confidential;

import in.sakshi.care.ChildProduced;
import in.sakshi.care.ChildSheltered;
import in.sakshi.care.ChildStatementRecorded;
import in.sakshi.care.CommitteeReported;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CaseClass;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.FirField;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.law.Act;
import in.sakshi.law.Mark;
import in.sakshi.law.Section;
import in.sakshi.law.Statutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes a case of its class (वर्ग का आधार).
 *
 * @param category what the complaint is about; absent of a case that is none
 * @param sections those in question
 * @param child whether she is below eighteen
 * @param raised whether it was declared a sensitive one
 */
record Grounds(@Nullable ComplaintCategory category, List<Section> sections, boolean child, boolean raised) {

    static final Grounds NONE = new Grounds(null, List.of(), false, false);

    private static final int OF_AGE = 18;
    private static final Set<Act> OF_CHILDREN = Set.of(Act.POCSO, Act.JJ, Act.PCMA);

    Grounds {
        sections = List.copyOf(sections);
    }

    /** The class that follows: A by its category, a section, or her age; B likewise, or by an order. */
    CaseClass caseClass() {
        CaseClass said = category == null ? CaseClass.C : category.caseClass();
        if (child || said == CaseClass.A || sections.stream().anyMatch(Grounds::isOfClassA)) {
            return CaseClass.A;
        }
        return raised || said == CaseClass.B || sections.stream().anyMatch(Grounds::isOfClassB)
                ? CaseClass.B
                : CaseClass.C;
    }

    /** Her identity must not be made known, a child is concerned, or a person was trafficked. */
    static boolean isOfClassA(Section section) {
        List<Section> one = List.of(section);
        return OF_CHILDREN.contains(section.act())
                || section.act() == Act.ITPA
                || Statutes.anyMarked(one, Mark.IDENTITY)
                || Statutes.anyMarked(one, Mark.RAPE)
                || Statutes.anyMarked(one, Mark.CHILD)
                || Statutes.anyMarked(one, Mark.TRAFFICKING);
    }

    private static boolean isOfClassB(Section section) {
        List<Section> one = List.of(section);
        return section.act() == Act.PWDVA
                || Statutes.anyMarked(one, Mark.MODESTY)
                || Statutes.anyMarked(one, Mark.ACID)
                || Statutes.anyMarked(one, Mark.CYBER);
    }

    /** After one more event. */
    Grounds after(CaseEvent event) {
        Grounds registered = afterReport(event);
        if (registered != null) {
            return registered;
        }
        if (event instanceof ComplaintReceived received) {
            return of(received.category()).aged(received.complainant().age());
        }
        if (event instanceof CategorySet set) {
            return of(set.category());
        }
        if (event instanceof SectionsNoted noted) {
            return under(noted.sections());
        }
        if (event instanceof EntryCorrected corrected) {
            return corrected(corrected.field(), corrected.newValue());
        }
        if (event instanceof SensitivityRaised || event instanceof SensitivityLowered) {
            return new Grounds(category, sections, child, event instanceof SensitivityRaised);
        }
        return isOfChild(event) ? new Grounds(category, sections, true, raised) : this;
    }

    private @Nullable Grounds afterReport(CaseEvent event) {
        if (event instanceof EFirInformationReceived information) {
            return under(information.sections());
        }
        if (event instanceof FirRegistered registered) {
            return of(registered.report());
        }
        if (event instanceof ZeroFirRegistered registered) {
            return of(registered.report());
        }
        if (event instanceof SectionsAltered altered) {
            List<Section> now = new ArrayList<>(sections);
            now.removeAll(altered.removed());
            now.addAll(altered.added());
            return under(now);
        }
        return event instanceof FirEntryCorrected corrected && corrected.field() == FirField.VICTIM_AGE
                ? aged(number(corrected.newValue()))
                : null;
    }

    private static boolean isOfChild(CaseEvent event) {
        return event instanceof ChildProduced
                || event instanceof ChildSheltered
                || event instanceof ChildStatementRecorded
                || event instanceof CommitteeReported;
    }

    private Grounds corrected(EntryField field, @Nullable String value) {
        if (field == EntryField.CATEGORY && value != null) {
            return of(ComplaintCategory.valueOf(value));
        }
        return field == EntryField.COMPLAINANT_AGE ? aged(number(value)) : this;
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value == null ? null : Integer.valueOf(value);
    }

    private Grounds of(ComplaintCategory newCategory) {
        return new Grounds(newCategory, sections, child, raised);
    }

    private Grounds of(FirReport report) {
        return under(report.sections()).aged(report.victim().age());
    }

    private Grounds under(List<Section> newSections) {
        return new Grounds(category, newSections, child, raised);
    }

    private Grounds aged(@Nullable Integer age) {
        return new Grounds(category, sections, age != null && age < OF_AGE, raised);
    }
}
