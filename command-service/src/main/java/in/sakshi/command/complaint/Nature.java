package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.RiskSign;
import in.sakshi.complaint.HighRiskFlagged;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.MandatoryCounsellingUnflagged;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.law.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of case it has turned out to be (प्रकरण की प्रकृति).
 *
 * @param sections those that come into question
 * @param sensitivity what was ordered of it; absent if its category says it
 * @param mandatory whether counselling is mandatory; absent if nobody has said so nor otherwise
 * @param front whether a woman is used as a front for a false allegation
 * @param signs the signs of a high risk
 */
record Nature(
        List<Section> sections,
        @Nullable Boolean sensitivity,
        @Nullable Boolean mandatory,
        boolean front,
        Set<RiskSign> signs) {

    static final Nature UNKNOWN = new Nature(List.of(), null, null, false, Set.of());

    Nature after(CaseEvent event) {
        if (event instanceof SectionsNoted noted) {
            return new Nature(noted.sections(), sensitivity, mandatory, front, signs);
        }
        if (event instanceof SensitivityRaised) {
            return new Nature(sections, true, mandatory, front, signs);
        }
        if (event instanceof SensitivityLowered) {
            return new Nature(sections, false, mandatory, front, signs);
        }
        if (event instanceof MandatoryCounsellingFlagged flagged) {
            boolean isFront = front || flagged.ground() == MandatoryGround.PAWN_FALSE;
            return new Nature(sections, sensitivity, true, isFront, signs);
        }
        if (event instanceof MandatoryCounsellingUnflagged) {
            return new Nature(sections, sensitivity, false, false, signs);
        }
        if (event instanceof HighRiskFlagged flagged) {
            Set<RiskSign> more = EnumSet.noneOf(RiskSign.class);
            more.addAll(signs);
            more.addAll(flagged.signs());
            return new Nature(sections, sensitivity, mandatory, front, Set.copyOf(more));
        }
        return this;
    }
}
