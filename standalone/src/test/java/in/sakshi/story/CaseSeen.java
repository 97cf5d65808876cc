package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.casework.Obligations;
import in.sakshi.obligation.NoticeOpened;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.Owner;
import java.time.Instant;
import java.util.List;

/**
 * A case as it is recorded at one moment of a story.
 *
 * @param recorded all that is recorded of it, in order
 */
record CaseSeen(List<CaseEvent> recorded) {

    /** That somebody was told of a duty, and when. */
    record Told(Owner to, Instant at) {}

    /** What is due. */
    Obligations obligations() {
        Obligations all = Obligations.NONE;
        for (CaseEvent event : recorded) {
            all = all.after(event);
        }
        return all;
    }

    /** What is due under that name. */
    Obligations.Due due(ObligationId duty) {
        return obligations()
                .due(duty)
                .orElseThrow(() -> new AssertionError(
                        duty + " is not due; due are " + obligations().open().keySet()));
    }

    /** What of that kind is recorded, in order. */
    <E extends CaseEvent> List<E> events(Class<E> kind) {
        return recorded.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The one of that kind. */
    <E extends CaseEvent> E event(Class<E> kind) {
        List<E> all = events(kind);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** By when that was to be done which was done in time. */
    Instant met(ObligationId duty) {
        return only(ObligationMet.class, duty).dueAt();
    }

    /** That it was done late. */
    ObligationMetLate late(ObligationId duty) {
        return only(ObligationMetLate.class, duty);
    }

    private <E extends ObligationEvent> E only(Class<E> kind, ObligationId duty) {
        List<E> all = events(kind).stream()
                .filter(event -> event.obligation().equals(duty))
                .toList();
        assertThat(all).as(kind.getSimpleName() + " " + duty).hasSize(1);
        return all.get(0);
    }

    /** Who was told of a duty, in order. */
    List<Told> notices(ObligationId duty) {
        return events(NoticeSent.class).stream()
                .filter(notice -> notice.obligation().equals(duty))
                .map(notice -> new Told(notice.to(), notice.happened().at()))
                .toList();
    }

    /** When that officer opened notices. */
    List<Instant> openedBy(String officer) {
        return events(NoticeOpened.class).stream()
                .filter(notice -> notice.openedBy().value().equals(officer))
                .map(notice -> notice.happened().at())
                .toList();
    }
}
