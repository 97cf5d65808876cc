package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.ReferralId;
import in.sakshi.desk.command.AskToKeepEvidence;
import in.sakshi.desk.command.AttachDocument;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.command.GivePrelimCopy;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds in every case, whoever does what when. Each case is told by chance; a seed in a failure tells it again. */
class AnyCaseTest {

    private static final int CASES = 60;
    private static final int TURNS = 400;

    /** Guards of what may be asked about a case of any kind, and of other kinds of cases. */
    private static final Set<String> OF_OTHER_COMMANDS = Set.of("G30", "G31", "G32", "G33", "G34", "G35");

    private static List<List<Turn>> cases = List.of();

    @BeforeAll
    static void tell() {
        cases = LongStream.range(0, CASES)
                .mapToObj(seed -> RandomCase.lived(seed, TURNS))
                .toList();
    }

    @Test
    void chanceTriesEverything() {
        Set<Class<?>> recorded = new HashSet<>();
        Set<Rule> refused = EnumSet.noneOf(Rule.class);
        cases.stream().flatMap(List::stream).forEach(turn -> {
            if (turn.refusal() != null) {
                refused.add(turn.refusal());
            } else if (!turn.events().isEmpty()) {
                recorded.add(turn.act().command().getClass());
            }
        });
        assertThat(recorded.remove(AttachDocument.class)).isTrue();
        assertThat(recorded).hasSize(ComplaintCommand.class.getPermittedSubclasses().length - 2);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(refused)))
                .filteredOn(rule -> !OF_OTHER_COMMANDS.contains(rule.guard()))
                .as("rules of the receipt, of notices, which chance does not send, and of what it hardly comes upon")
                .isSubsetOf(
                        Rule.STATION_UNKNOWN,
                        Rule.OFFICER_RELIEVED,
                        Rule.OFFICER_ON_LEAVE,
                        Rule.NO_WAY_TO_REACH_HER,
                        Rule.CATEGORY_IS_AN_OFFICERS_FLAG,
                        Rule.ALREADY_RECEIVED,
                        Rule.MERGED_INTO_ITSELF,
                        Rule.COMPLAINT_UNKNOWN,
                        Rule.SURVIVOR_UNKNOWN,
                        Rule.SURVIVOR_DISPOSED,
                        Rule.CASE_IS_MERGED,
                        Rule.MISSING_CHILD_IS_REGISTERED,
                        Rule.DISPOSAL_NOT_FOR_CATEGORY,
                        Rule.SHO_MUST_APPROVE,
                        Rule.ENQUIRY_UNDER_WAY,
                        Rule.INVESTIGATION_STILL_OPEN,
                        Rule.COUNSELLING_MISSING,
                        Rule.NOT_DUE_HERE,
                        Rule.ALREADY_REGISTERED,
                        Rule.SECTION_MISSING,
                        Rule.INFORMATION_AFTER_REGISTRATION,
                        Rule.NOT_ELECTRONIC,
                        Rule.SIGNATURE_STILL_DUE,
                        Rule.NOT_REGISTERED_YET,
                        Rule.NOTHING_TO_TAKE_OVER,
                        Rule.TAKEN_OVER_BY_THE_RECEIVER,
                        Rule.NO_SECTION_LEFT,
                        Rule.ACCUSED_UNKNOWN,
                        Rule.BACK_BEFORE_IT_LEFT,
                        Rule.BOOK_ENTRY_UNKNOWN,
                        Rule.NOTICE_UNKNOWN,
                        Rule.NOTICE_FOR_ANOTHER);
    }

    @Test
    void theFileIsWhatItsEventsMakeOfIt() {
        eachCase((seed, turns) -> {
            CaseFile file = turns.get(0).before();
            for (Turn turn : turns) {
                assertThat(turn.before()).as("seed %d", seed).isEqualTo(file);
                file = turn.after();
            }
        });
    }

    @Test
    void nothingHappensBeforeTheReceiptOrInTheFuture() {
        eachTurn(turn -> assertThat(turn.events())
                .allSatisfy(event -> assertThat(event.happened().at())
                        .isBetween(turn.before().receivedAt(), turn.now())));
    }

    @Test
    void whatIsDecidedTogetherHappenedTogether() {
        eachTurn(turn -> assertThat(
                        turn.events().stream().map(CaseEvent::happened).distinct())
                .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void nobodyDisposesAlone() {
        eachTurn(turn -> turn.events(DisposalApproved.class).forEach(approved -> {
            DisposalProposed proposal =
                    Objects.requireNonNull(turn.before().disposal().proposal());
            assertThat(approved.approvedBy()).isNotEqualTo(proposal.proposedBy());
            assertThat(approved.type()).isEqualTo(proposal.type());
        }));
    }

    @Test
    void noDisposalIsProposedWithoutItsDocuments() {
        eachTurn(turn -> turn.events(DisposalProposed.class)
                .forEach(proposed -> assertThat(turn.before()
                                .papers()
                                .haveOneOf(PackagedRules.BOOK
                                        .papers(proposed.type())
                                        .anyOf()))
                        .isTrue()));
    }

    @Test
    void afterADisposalFeedbackAndFollowUpsAreDueAndTheDisposalIsNot() {
        eachTurn(turn -> turn.events(DisposalApproved.class).forEach(approved -> {
            Obligations due = turn.after().obligations();
            assertThat(due.isOpen(Duty.FEEDBACK.id())).isTrue();
            assertThat(due.open(Duty.FOLLOW_UP::covers)).hasSizeBetween(2, 3);
            assertThat(due.isOpen(Duty.DISPOSAL.id())).isFalse();
            assertThat(due.isOpen(Duty.APPROVAL.id())).isFalse();
        }));
    }

    @Test
    void aFileIsClosedOnlyWhereNothingIsDue() {
        eachTurn(turn -> turn.events(ComplaintClosed.class)
                .forEach(
                        closed -> assertThat(turn.before().obligations().open()).isEmpty()));
    }

    @Test
    void aCaseThatIsNotDisposedOfIsAlwaysDue() {
        eachTurn(turn -> assertThat(turn.after().obligations().isOpen(Duty.DISPOSAL.id()))
                .isNotEqualTo(turn.after().disposal().disposed()));
    }

    @Test
    void aDutyIsOpenedOnceAndOnlyWhatIsOpenIsMetMovedOrWaived() {
        eachTurn(turn -> {
            Obligations due = turn.before().obligations();
            for (CaseEvent event : turn.events()) {
                assertFollows(due, event);
                assertSaysWhetherLate(turn, event);
                due = due.after(event);
            }
        });
    }

    private static void assertFollows(Obligations due, CaseEvent event) {
        if (event instanceof ObligationOpened opened) {
            assertThat(due.ever()).doesNotContain(opened.obligation());
        } else if (event instanceof ObligationMet met) {
            assertThat(dueOf(due, met.obligation()).at()).isEqualTo(met.dueAt());
        } else if (event instanceof ObligationMetLate met) {
            assertThat(dueOf(due, met.obligation()).at()).isEqualTo(met.dueAt());
        } else if (event instanceof ObligationDueChanged changed) {
            assertThat(dueOf(due, changed.obligation()).at())
                    .isEqualTo(changed.from())
                    .isNotEqualTo(changed.to());
        } else if (event instanceof ObligationReassigned changed) {
            assertThat(dueOf(due, changed.obligation()).owner())
                    .isEqualTo(changed.from())
                    .isNotEqualTo(changed.to());
        } else if (event instanceof ObligationWaived waived) {
            assertThat(dueOf(due, waived.obligation())).isNotNull();
        }
    }

    private static void assertSaysWhetherLate(Turn turn, CaseEvent event) {
        if (event instanceof ObligationMet met) {
            assertThat(met.happened().at()).isBeforeOrEqualTo(met.dueAt());
            assertThat(met.enteredAfterDue()).isEqualTo(turn.now().isAfter(met.dueAt()));
        } else if (event instanceof ObligationMetLate met) {
            assertThat(met.lateBy()).isPositive();
            assertThat(met.dueAt().plus(met.lateBy())).isEqualTo(met.happened().at());
        }
    }

    private static Obligations.Due dueOf(Obligations obligations, ObligationId duty) {
        return obligations.due(duty).orElseThrow(() -> new AssertionError(duty + " is not open"));
    }

    @Test
    void whatIsDisposedOfCanAlwaysBeBroughtToItsEnd() {
        Set<Boolean> seen = new HashSet<>();
        eachCase((seed, turns) -> {
            Turn last = turns.get(TURNS - 1);
            seen.add(last.after().disposal().disposed());
            if (last.after().disposal().disposed() && awaitsNothing(last.after())) {
                assertThat(broughtToItsEnd(last).disposal().closed())
                        .as("seed %d", seed)
                        .isTrue();
            }
        });
        assertThat(seen).contains(true);
    }

    /** What a report, a doctor, a Magistrate or a visit to her settles is recorded elsewhere. */
    private static boolean awaitsNothing(CaseFile file) {
        Set<Duty> elsewhere = EnumSet.of(
                Duty.FIR, Duty.MEDICAL, Duty.STATEMENT, Duty.STATEMENT_183, Duty.CWC_REPORT, Duty.SAFETY_CHECK);
        return file.obligations()
                .open(duty -> elsewhere.contains(Duty.of(duty)))
                .isEmpty();
    }

    private static CaseFile broughtToItsEnd(Turn last) {
        Played rest = Played.from(last.after(), last.now());
        rest.next(new Act(Asking.issueReceipt(), CO_SHALINI, null));
        if (rest.file().obligations().isOpen(Duty.GD_ENTRY.id())) {
            rest.next(new Act(Asking.enterGdNumber("031"), CO_SHALINI, null));
        }
        rest.next(new Act(Asking.inform(), CO_SHALINI, null));
        rest.next(new Act(Asking.contact(), CO_SHALINI, null));
        Set<ReferralId> waiting = rest.file().referrals().agencies().keySet().stream()
                .filter(referral -> !rest.file().referrals().withOutcome().contains(referral))
                .collect(Collectors.toSet());
        waiting.forEach(referral -> rest.next(new Act(Asking.recordOutcome(referral), CO_SHALINI, null)));
        rest.next(new Act(Asking.review(), CO_SHALINI, null));
        rest.next(new Act(new AskToKeepEvidence(Asking.CASE, "X", null, null), CO_SHALINI, null));
        rest.next(new Act(new GivePrelimCopy(Asking.CASE, null), CO_SHALINI, null));
        rest.file()
                .obligations()
                .open(duty -> Duty.FOLLOW_UP.covers(duty) || Flagging.isMandatorySession(duty))
                .forEach(duty -> rest.next(new Act(Asking.waive(duty), CO_SHALINI, null)));
        rest.file()
                .obligations()
                .open(duty -> Duty.FIRST_SESSION.covers(duty) || Duty.REFERRAL.covers(duty))
                .forEach(duty -> rest.next(new Act(Asking.waive(duty), CO_SHALINI, null)));
        rest.next(new Act(Asking.takeFeedback(3), CT_POOJA, null));
        rest.next(new Act(Asking.close(), CO_SHALINI, null));
        return rest.file();
    }

    private static void eachCase(BiConsumer<Integer, List<Turn>> claim) {
        for (int seed = 0; seed < CASES; seed++) {
            claim.accept(seed, cases.get(seed));
        }
    }

    private static void eachTurn(Consumer<Turn> claim) {
        eachCase((seed, turns) -> assertThat(turns).as("seed %d", seed).allSatisfy(claim));
    }
}
