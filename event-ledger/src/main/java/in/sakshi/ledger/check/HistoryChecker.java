package in.sakshi.ledger.check;

import in.sakshi.ledger.Hash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;

/**
 * Says whether a ledger is what its clients were told: every acknowledged command is there once and under the number that was
 * named; a refused one is not there; an unknown one at most once; what was sent after another was acknowledged has the
 * greater number; and every reader saw a prefix.
 */
public final class HistoryChecker {

    private final Recorded recorded;
    private final List<Finding> findings = new ArrayList<>();

    private HistoryChecker(Recorded recorded) {
        this.recorded = recorded;
    }

    /** Compares what writers were told, all of them together, with what is recorded. */
    public static List<Finding> checkWriters(Collection<? extends Told> told, Recorded recorded) {
        HistoryChecker checker = new HistoryChecker(recorded);
        Map<UUID, List<Told>> byCommand = new LinkedHashMap<>();
        told.forEach(one -> byCommand
                .computeIfAbsent(one.commandId(), id -> new ArrayList<>(1))
                .add(one));
        byCommand.forEach(checker::checkCommand);
        checker.checkOrder(byCommand);
        return List.copyOf(checker.findings);
    }

    /** Compares what one reader saw, in the order of its seeing, with what is recorded. */
    public static List<Finding> checkReader(String reader, List<Seen> seen, Recorded recorded) {
        HistoryChecker checker = new HistoryChecker(recorded);
        for (int i = 0; i < seen.size(); i++) {
            checker.checkSeen(
                    reader, i == 0 ? seen.get(0).number() : seen.get(i - 1).number() + 1, seen.get(i));
        }
        return List.copyOf(checker.findings);
    }

    private void checkCommand(UUID command, List<Told> told) {
        List<Long> there = recorded.of(command);
        boolean mayBeThere = false;
        for (Told one : told) {
            mayBeThere |= !(one instanceof Told.Refused);
            if (one instanceof Told.Acknowledged answer && !there.equals(List.of(answer.number()))) {
                find(
                        Flaw.ACKNOWLEDGED_LOST,
                        answer.number(),
                        "command " + command + " was acknowledged as commit " + answer.number() + ", and is "
                                + where(there) + " (expected: there, once)");
            }
        }
        if (!mayBeThere && !there.isEmpty()) {
            find(
                    Flaw.REFUSED_RECORDED,
                    there.get(0),
                    "command " + command + " was refused, and is " + where(there) + " (expected: nowhere)");
        } else if (there.size() > 1) {
            find(
                    Flaw.COMMAND_REPEATED,
                    there.get(1),
                    "command " + command + " is " + where(there) + " (expected: once)");
        }
    }

    private static String where(List<Long> there) {
        return there.isEmpty() ? "nowhere in the ledger" : "in the ledger as " + there;
    }

    /** A command with its place in time and in the ledger. */
    private record Placed(UUID command, long sentAt, long answeredAt, long number) {}

    /** Goes through the commands in the order of their sending, beside the highest number that was answered before. */
    private void checkOrder(Map<UUID, List<Told>> byCommand) {
        List<Placed> bySending = new ArrayList<>();
        byCommand.forEach((command, told) -> recorded.of(command).stream()
                .findFirst()
                .ifPresent(number -> bySending.add(placed(command, told, number))));
        bySending.sort(Comparator.comparingLong(Placed::sentAt));
        PriorityQueue<Placed> unanswered = new PriorityQueue<>(Comparator.comparingLong(Placed::answeredAt));
        Placed highest = new Placed(new UUID(0, 0), 0, 0, -1);
        for (Placed next : bySending) {
            while (!unanswered.isEmpty() && unanswered.peek().answeredAt() < next.sentAt()) {
                Placed answered = unanswered.remove();
                highest = answered.number() > highest.number() ? answered : highest;
            }
            if (next.number() < highest.number()) {
                find(
                        Flaw.ORDER_REVERSED,
                        next.number(),
                        "command " + next.command() + " was sent after command "
                                + highest.command() + " had been acknowledged as commit " + highest.number()
                                + ", and is commit "
                                + next.number() + " (expected: a greater number)");
            }
            unanswered.add(next);
        }
    }

    /** The first sending and the first answer count: sending it again gives the number of the first time. */
    private static Placed placed(UUID command, List<Told> told, long number) {
        long sentAt = told.stream().mapToLong(Told::sentAt).min().orElseThrow();
        long answeredAt = told.stream()
                .mapToLong(one -> one instanceof Told.Acknowledged answer ? answer.answeredAt() : Long.MAX_VALUE)
                .min()
                .orElseThrow();
        return new Placed(command, sentAt, answeredAt, number);
    }

    private void checkSeen(String reader, long expected, Seen seen) {
        Hash there = recorded.leafHash(seen.number());
        if (seen.number() != expected) {
            find(
                    Flaw.READER_MISLED,
                    seen.number(),
                    "reader " + reader + " saw commit " + seen.number() + " next (expected: " + expected + ")");
        } else if (!seen.leafHash().equals(there)) {
            find(
                    Flaw.READER_MISLED,
                    seen.number(),
                    "reader " + reader + " saw commit " + seen.number() + " with leaf hash " + seen.leafHash()
                            + " (expected: " + (there == null ? "nothing, it is not there" : there) + ")");
        }
    }

    private void find(Flaw flaw, long number, String what) {
        findings.add(Finding.told(flaw, number, what));
    }
}
