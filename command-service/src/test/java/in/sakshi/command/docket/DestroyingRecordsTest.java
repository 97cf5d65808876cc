package in.sakshi.command.docket;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SP_ANANT;
import static in.sakshi.command.acting.Week.FRIDAY;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.casework.CaseId;
import in.sakshi.code.PreventiveResult;
import in.sakshi.code.PreventiveSection;
import in.sakshi.desk.command.AddSupervisionNote;
import in.sakshi.desk.command.ConcludePreventive;
import in.sakshi.desk.command.DeskCommand;
import in.sakshi.desk.command.OrderDestruction;
import in.sakshi.desk.command.PlaceLegalHold;
import in.sakshi.desk.command.ProposeDestruction;
import in.sakshi.desk.command.TakePreventiveAction;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.retention.DestroyedId;
import in.sakshi.retention.DestructionOrdered;
import in.sakshi.retention.FormerEntry;
import in.sakshi.retention.HoldId;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.station.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is ordered, the number of the register and what remains: one commit; after it nothing more is recorded of the case. */
class DestroyingRecordsTest {

    private static final PreventiveId ACTION = new PreventiveId(new UUID(0, 21));
    private static final CaseId CASE = ACTION.asCase();
    private static final EntryNumber NUMBER =
            new EntryNumber(new RegisterId(RAMGARHI.code(), RegisterId.PREVENTIVE, 2025), 1);
    private static final RegisterId REGISTER = new RegisterId(RAMGARHI.code(), RegisterId.DESTROYED, 2035);
    private static final Instant OVER = ist("2035-10-12T11:00");

    private final StrictStore store = new StrictStore();
    private final HelpDesk desk = new HelpDesk(store, 10);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void orderNumberAndWhatRemainsAreOneCommit() {
        destroy();
        assertThat(store.commits())
                .last()
                .satisfies(commit -> assertThat(List.<Object>copyOf(commit))
                        .startsWith(
                                new DestructionOrdered(CASE, "एसपी/77/2035", Happened.at(OVER)),
                                new SerialGiven(REGISTER, 1, CASE, OVER))
                        .hasSize(3));
        assertThat(desk.recorded(new DestroyedId(CASE)))
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordDestroyed.class,
                        remains -> assertThat(remains)
                                .isEqualTo(remains(remains.entries().get(0).enteredAt())));
    }

    private static RecordDestroyed remains(Instant enteredAt) {
        return new RecordDestroyed(
                CASE,
                new EntryNumber(REGISTER, 1),
                List.of(new FormerEntry(NUMBER, MONDAY, enteredAt)),
                List.of(RAMGARHI.code()),
                FRIDAY,
                SHO_RAKESH.id(),
                "पुलिस अधीक्षक, सरयूपुर",
                "एसपी/77/2035",
                LocalDate.parse("2035-10-12"),
                "शासनादेश 12/2030",
                Happened.at(OVER));
    }

    @Test
    void nothingMoreIsRecordedInTheCaseNorIsItDestroyedAgain() {
        destroy();
        int commits = store.commits().size();
        assertRefused(Rule.RECORD_DESTROYED, new AddSupervisionNote(CASE, "क्यों?", null), SP_ANANT);
        assertRefused(Rule.RECORD_DESTROYED, proposal(), SHO_RAKESH);
        assertRefused(Rule.RECORD_DESTROYED, order(), SP_ANANT);
        assertRefused(Rule.RECORD_DESTROYED, hold(), SHO_RAKESH);
        assertRefused(Rule.RECORD_DESTROYED, action(new PreventiveId(new UUID(0, 22)), CASE), CT_POOJA);
        assertRefused(Rule.PREVENTIVE_TAKEN_ALREADY, action(ACTION, null), CT_POOJA);
        assertThat(store.commits()).hasSize(commits);
    }

    @Test
    void whoeverIsRefusedIsToldByWhichOrder() {
        destroy();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.ask(proposal(), SHO_RAKESH))
                .satisfies(refusal -> assertThat(refusal.details()).containsExactly("एसपी/77/2035"));
    }

    @Test
    void aRefusedOrderSpendsNoNumber() {
        desk.at(MONDAY).ask(action(ACTION, null), CT_POOJA);
        desk.at(FRIDAY).ask(new ConcludePreventive(ACTION, PreventiveResult.DROPPED, null), CT_POOJA);
        desk.ask(hold(), SHO_RAKESH);
        desk.at(OVER);
        assertRefused(Rule.RECORD_IS_HELD, proposal(), SHO_RAKESH);
        assertRefused(Rule.RECORD_IS_HELD, order(), SP_ANANT);
        assertThat(desk.recorded(REGISTER)).isEmpty();
        assertThat(desk.recorded(new DestroyedId(CASE))).isEmpty();
    }

    private void destroy() {
        desk.at(MONDAY).ask(action(ACTION, null), CT_POOJA);
        desk.at(FRIDAY).ask(new ConcludePreventive(ACTION, PreventiveResult.DROPPED, null), CT_POOJA);
        desk.at(OVER).ask(proposal(), SHO_RAKESH);
        desk.ask(order(), SP_ANANT);
    }

    private void assertRefused(Rule rule, DeskCommand command, Officer officer) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.ask(command, officer))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static TakePreventiveAction action(PreventiveId id, @Nullable CaseId origin) {
        return new TakePreventiveAction(
                id,
                RAMGARHI.code(),
                new PreventivePerson("दीपक", 22, null, null, null),
                Set.of(PreventiveSection.P126),
                origin,
                null,
                "पीछा करता है",
                null,
                null);
    }

    private static PlaceLegalHold hold() {
        return new PlaceLegalHold(
                CASE,
                new HoldId(new UUID(0, 1)),
                "सत्र न्यायालय",
                "112/2025",
                LocalDate.parse("2025-10-10"),
                "विचारण में आवश्यक",
                null);
    }

    private static ProposeDestruction proposal() {
        return new ProposeDestruction(CASE, "अवधि पूर्ण", null);
    }

    private static OrderDestruction order() {
        return new OrderDestruction(
                CASE,
                "पुलिस अधीक्षक, सरयूपुर",
                "एसपी/77/2035",
                LocalDate.parse("2035-10-12"),
                "शासनादेश 12/2030",
                null);
    }
}
