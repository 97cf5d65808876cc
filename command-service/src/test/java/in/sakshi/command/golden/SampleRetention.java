package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.BOOK;
import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.IN_CHARGE;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Fact;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.DestructionOrdered;
import in.sakshi.retention.DestructionProposed;
import in.sakshi.retention.FormerEntry;
import in.sakshi.retention.HoldId;
import in.sakshi.retention.LegalHoldLifted;
import in.sakshi.retention.LegalHoldPlaced;
import in.sakshi.retention.RecordDestroyed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A sample of each thing that decides whether a record is kept, and of what remains of it. */
final class SampleRetention {

    private static final CaseId RECORD = CASE.asCase();
    private static final HoldId HOLD = new HoldId(UUID.fromString("3b0d4a51-77c1-4c0e-9a37-5d0f6a2b9c11"));

    private SampleRetention() {}

    static List<Fact> all() {
        return List.of(
                new LegalHoldPlaced(
                        RECORD,
                        HOLD,
                        "अपर सत्र न्यायाधीश, सरयूपुर",
                        "एस0टी0 112/2026",
                        LocalDate.parse("2026-03-09"),
                        "विचारण में पत्रावली आवश्यक",
                        at("2026-03-10T11:00")),
                new LegalHoldLifted(
                        RECORD,
                        HOLD,
                        "अपर सत्र न्यायाधीश, सरयूपुर",
                        "एस0टी0 112/2026",
                        LocalDate.parse("2029-05-02"),
                        "विचारण समाप्त",
                        at("2029-05-03T11:00")),
                new DestructionProposed(RECORD, "रखे जाने की अवधि पूर्ण", IN_CHARGE, at("2036-02-10T11:00")),
                new DestructionOrdered(RECORD, "एसपी/सरयूपुर/77/2036", at("2036-02-20T15:00")),
                new RecordDestroyed(
                        RECORD,
                        new EntryNumber(new RegisterId(BOOK.station(), RegisterId.DESTROYED, 2036), 3),
                        List.of(
                                new FormerEntry(
                                        new EntryNumber(BOOK, 47),
                                        Instant.parse("2025-10-06T05:40:00Z"),
                                        Instant.parse("2025-10-06T05:42:10.123Z")),
                                new FormerEntry(
                                        new EntryNumber(
                                                new RegisterId(BOOK.station(), RegisterId.COUNSELLING, 2025), 31),
                                        Instant.parse("2025-10-08T05:30:00Z"),
                                        Instant.parse("2025-10-08T06:02:00.500Z"))),
                        List.of(BOOK.station()),
                        Instant.parse("2026-02-01T12:30:00Z"),
                        IN_CHARGE,
                        "पुलिस अधीक्षक, सरयूपुर",
                        "एसपी/सरयूपुर/77/2036",
                        LocalDate.parse("2036-02-19"),
                        "शासनादेश सं0 12/2030",
                        at("2036-02-20T15:00")));
    }
}
