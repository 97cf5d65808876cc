package in.sakshi.command.oversight;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.AlertKind;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.EndInquiry;
import in.sakshi.desk.command.OpenInEmergency;
import in.sakshi.desk.command.OrderInquiry;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.event.CaseStations;
import in.sakshi.event.CaseStations.OpenTo;
import in.sakshi.event.CaseStations.Why;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.InquiryEnded;
import in.sakshi.oversight.InquiryOrdered;
import in.sakshi.oversight.OpenedInEmergency;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Showing a case to somebody whose business it is not, for a time: in an emergency, and for an inquiry into how it was handled (प्रकरण खोलना). */
final class Granting {

    /** Long enough to bring somebody into safety, and short enough to be looked at again the same day (5-confidentiality). */
    private static final Duration EMERGENCY = Duration.ofHours(3);

    private Granting() {}

    static List<CaseEvent> openInEmergency(OpenFile file, OpenInEmergency command, Desk desk) {
        Decision decision = file.decide(command, desk);
        Officer officer = desk.officer();
        if (officer.post().atLeast(Post.IC) && desk.answersFor(file.station())) {
            throw new Refusal(Rule.EMERGENCY_NOT_NEEDED);
        }
        if (file.sheet().stations().isOpen(officer.id(), Why.EMERGENCY, desk.now())) {
            return Decision.nothing();
        }
        Instant until = desk.now().plus(EMERGENCY);
        return decision.record(new OpenedInEmergency(
                        file.caseId(), officer.id(), command.reason(), until, decision.happened()))
                .alert(AlertKind.OPENED_IN_EMERGENCY, superior(desk))
                .events();
    }

    /** Who answers for the one who opened it: the head of their station, else the next post in the line. */
    private static Owner superior(Desk desk) {
        return new Owner(above(desk.officer().post()), null, ownStation(desk));
    }

    private static Post above(Post post) {
        return Stream.of(Post.values())
                .filter(other -> other.atLeast(Post.SHO) && (!post.atLeast(Post.SHO) || other.isAbove(post)))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable StationCode ownStation(Desk desk) {
        return desk.staff().stationsUnder(desk.officer().unit()).stream()
                .filter(station -> station.unit().equals(desk.officer().unit()))
                .map(Station::code)
                .findFirst()
                .orElse(null);
    }

    static List<CaseEvent> orderInquiry(OpenFile file, OrderInquiry command, Desk desk) {
        Decision decision = file.decide(command, desk);
        OfficerId auditor = command.auditor();
        if (desk.staff()
                .officer(auditor)
                .filter(officer -> officer.post() == Post.AUDITOR)
                .isEmpty()) {
            throw new Refusal(Rule.AUDITOR_UNKNOWN);
        }
        if (command.until().isBefore(Kolkata.dateAt(decision.happened().at()))) {
            throw new Refusal(Rule.INQUIRY_OVER_BEFORE_IT_BEGINS);
        }
        OpenTo asked = new OpenTo(auditor, Why.INQUIRY, Kolkata.endOf(command.until()));
        if (file.sheet().stations().openings().contains(asked)) {
            return Decision.nothing();
        }
        return decision.record(new InquiryOrdered(
                        file.caseId(), auditor, command.order(), command.until(), decision.happened()))
                .events();
    }

    static List<CaseEvent> endInquiry(OpenFile file, EndInquiry command, Desk desk) {
        Decision decision = file.decide(command, desk);
        CaseStations stations = file.sheet().stations();
        if (stations.opening(command.auditor(), Why.INQUIRY).isEmpty()) {
            throw new Refusal(Rule.NO_SUCH_INQUIRY);
        }
        return stations.isOpen(
                        command.auditor(), Why.INQUIRY, decision.happened().at())
                ? decision.record(new InquiryEnded(file.caseId(), command.auditor(), decision.happened()))
                        .events()
                : Decision.nothing();
    }
}
