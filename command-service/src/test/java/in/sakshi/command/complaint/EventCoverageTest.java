package in.sakshi.command.complaint;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.ComplainantContacted;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.CounsellingNoticeGiven;
import in.sakshi.complaint.CounsellingSessionScheduled;
import in.sakshi.complaint.DailyReviewDone;
import in.sakshi.complaint.EvidencePreservationAsked;
import in.sakshi.complaint.ExtensionGranted;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.complaint.FollowUpScheduled;
import in.sakshi.complaint.IcIntervened;
import in.sakshi.complaint.InformationGiven;
import in.sakshi.complaint.PrelimClosureCopyGiven;
import in.sakshi.complaint.PsychologistNeeded;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.complaint.RefusalRecorded;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.oversight.DocumentAttached;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that can happen is forgotten: each event comes of some decision, and the file takes notice of it or need not. */
class EventCoverageTest {

    private static final String ONLY_ITS_DUTY_COUNTS = "what it settles is said by the duty that is met with it";

    /** Events of which the file takes no notice, and why no later decision asks about them. */
    private static final Map<Class<?>, String> IRRELEVANT = Map.ofEntries(
            entry(ReceiptIssued.class, ONLY_ITS_DUTY_COUNTS),
            entry(ComplainantContacted.class, ONLY_ITS_DUTY_COUNTS),
            entry(InformationGiven.class, ONLY_ITS_DUTY_COUNTS),
            entry(FeedbackTaken.class, ONLY_ITS_DUTY_COUNTS),
            entry(FollowUpDone.class, ONLY_ITS_DUTY_COUNTS),
            entry(DailyReviewDone.class, "the supervisors' registers ask for it, no rule does"),
            entry(RefusalRecorded.class, ONLY_ITS_DUTY_COUNTS),
            entry(IcIntervened.class, "nothing follows from it but what the in-charge does"),
            entry(EvidencePreservationAsked.class, ONLY_ITS_DUTY_COUNTS),
            entry(PrelimClosureCopyGiven.class, ONLY_ITS_DUTY_COUNTS),
            entry(CounsellingNoticeGiven.class, "that nobody is made to come is said by the session"),
            entry(CounsellingSessionScheduled.class, "the next session is owed with or without a day"),
            entry(FollowUpScheduled.class, ONLY_ITS_DUTY_COUNTS),
            entry(PsychologistNeeded.class, ONLY_ITS_DUTY_COUNTS),
            entry(ExtensionGranted.class, ONLY_ITS_DUTY_COUNTS));

    /** What begins a complaint or comes of its report is no command of its own; it has tests of its own. */
    private static final Set<Class<?>> BY_THE_DOCKET =
            Set.of(ComplaintReceived.class, ComplaintMerged.class, FirLinked.class, FirConcluded.class);

    private static final Set<Class<?>> PRODUCED = new HashSet<>();
    private static final Set<Class<?>> NOTICED = new HashSet<>();

    @BeforeAll
    static void lookThroughManyCases() {
        PRODUCED.clear();
        NOTICED.clear();
        PRODUCED.addAll(BY_THE_DOCKET);
        NOTICED.addAll(BY_THE_DOCKET);
        LongStream.range(0, 60)
                .mapToObj(seed -> RandomCase.lived(seed, 400))
                .flatMap(List::stream)
                .forEach(EventCoverageTest::lookThrough);
    }

    private static void lookThrough(Turn turn) {
        CaseFile file = turn.before();
        for (CaseEvent event : turn.events()) {
            CaseFile after = file.after(event);
            PRODUCED.add(event.getClass());
            if (!after.equals(file)) {
                NOTICED.add(event.getClass());
            }
            file = after;
        }
    }

    /**
     * All that happens to complaints, their papers, and what their decisions do to duties; the ladder and handing on have tests of
     * their own.
     */
    private static Class<?>[] events() {
        return Stream.of(
                        Stream.of(ComplaintEvent.class.getPermittedSubclasses()),
                        Stream.of(
                                DocumentAttached.class,
                                ObligationOpened.class,
                                ObligationMet.class,
                                ObligationMetLate.class,
                                ObligationReassigned.class,
                                ObligationDueChanged.class,
                                ObligationWaived.class))
                .flatMap(Function.identity())
                .toArray(Class<?>[]::new);
    }

    @Test
    void everyEventComesOfSomeDecision() {
        assertThat(PRODUCED).containsExactlyInAnyOrder(events());
    }

    @Test
    void everyEventIsTakenNoticeOfOrNeedNotBe() {
        Set<Class<?>> ignored = Arrays.stream(events())
                .filter(event -> !NOTICED.contains(event))
                .collect(toSet());
        assertThat(ignored).isEqualTo(IRRELEVANT.keySet());
    }
}
