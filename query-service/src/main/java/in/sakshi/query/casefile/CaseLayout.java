package in.sakshi.query.casefile;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.desk.query.CaseAnswer;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.DutyAnswer;
import in.sakshi.desk.query.InquiryOfficer;
import in.sakshi.desk.query.OpenDuty;
import in.sakshi.obligation.Owner;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.DutyName;
import in.sakshi.station.OfficerId;

/** How the card of a case is shown. */
public final class CaseLayout {

    private CaseLayout() {}

    /** The card as it is shown, true up to that position if nothing of the case is parked. */
    public static CaseAnswer answer(CaseCard card, long upTo, boolean parked, Print print) {
        InquiryOfficer officer = card.officer();
        return new CaseAnswer(
                upTo,
                print.askedAt(),
                parked,
                card,
                card.number().toString(),
                print.station(card.number().register().station()),
                print.words().text("state." + card.state()),
                print.words().label(card.category()),
                officer == null ? null : print.officer(officer.officer(), officer.rank()),
                card.duties().stream().map(duty -> answer(duty, print)).toList());
    }

    private static DutyAnswer answer(OpenDuty duty, Print print) {
        return new DutyAnswer(
                duty,
                what(duty, print),
                owner(duty.owner(), print),
                print.moment(duty.dueAt()),
                print.askedAt().isAfter(duty.dueAt()));
    }

    private static String what(OpenDuty duty, Print print) {
        DutyName name = DutyName.of(duty.obligation());
        String what = print.words().text("duty." + name.kind());
        return name.isNumbered() ? what + " " + name.which() : what;
    }

    private static String owner(Owner owner, Print print) {
        OfficerId officer = owner.officer();
        return listed(print.words().label(owner.post()), officer == null ? null : print.officer(officer));
    }
}
