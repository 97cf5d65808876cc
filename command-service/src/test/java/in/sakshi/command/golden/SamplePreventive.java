package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.code.PreventiveResult;
import in.sakshi.code.PreventiveSection;
import in.sakshi.fact.Fact;
import in.sakshi.preventive.BondBreached;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.DetainedU170;
import in.sakshi.preventive.InterimBondOrdered;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveConcluded;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.preventive.ProducedBeforeMagistrate;
import in.sakshi.preventive.ReleasedU170;
import in.sakshi.preventive.ShowCauseIssued;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.StationCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Samples of a preventive action against a fictional companion of somebody who followed a student. */
final class SamplePreventive {

    private static final PreventiveId ID = new PreventiveId(UUID.fromString("a47d2e90-1f3b-4c68-95ea-6b0c8d7f2e14"));
    private static final EntryNumber NUMBER =
            new EntryNumber(new RegisterId(new StationCode("RMG"), RegisterId.PREVENTIVE, 2025), 9);

    private SamplePreventive() {}

    static List<Fact> all() {
        return List.of(
                new PreventiveActionTaken(
                        ID,
                        NUMBER,
                        new PreventivePerson("दीपक", 22, "रामलाल", "ग्राम बेलवा", "9876543219"),
                        Set.of(PreventiveSection.P170, PreventiveSection.P126, PreventiveSection.P135),
                        CASE.asCase(),
                        "जी0डी0 027",
                        "विद्यालय के गेट पर छात्राओं पर टिप्पणी।",
                        at("2025-11-11T13:55")),
                new DetainedU170(ID, "031", at("2025-11-11T13:55")),
                new ReleasedU170(ID, "माफीनामा", at("2025-11-11T18:00")),
                new ProducedBeforeMagistrate(ID, "एसडीएम सदर", at("2025-11-12T11:00")),
                new PreventiveReportSent(
                        ID,
                        Set.of(PreventiveSection.P126, PreventiveSection.P135),
                        "112/2025",
                        "एसडीएम सदर",
                        at("2025-11-12T11:00")),
                new ShowCauseIssued(ID, "44/2025", at("2025-11-12T11:30")),
                new InterimBondOrdered(ID, 50_000, at("2025-11-12T11:00")),
                new BondExecuted(
                        ID,
                        50_000,
                        2,
                        LocalDate.parse("2025-11-20"),
                        LocalDate.parse("2026-05-20"),
                        at("2025-11-20T12:00")),
                new BondBreached(ID, "पुनः पीछा किया।", at("2026-03-03T17:00")),
                new PreventiveConcluded(ID, PreventiveResult.BOUND, at("2026-05-08T15:00")));
    }
}
