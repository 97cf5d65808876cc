package in.sakshi.story;

import in.sakshi.event.EventFamilies;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.secrecy.EncryptedPayloads;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.ledger.secrecy.file.FileKeys;
import in.sakshi.ledger.secrecy.file.MasterKeyFile;
import in.sakshi.ledger.segment.SegmentLog;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * All that a service that is stopped now has recorded, read from its files with the keys beside them.
 *
 * @param commits in order
 * @param said what each event says, by its id
 */
record Recorded(List<Commit> commits, Map<String, JsonNode> said) {

    /** Reads the ledger in that directory of data. */
    static Recorded in(Path data) {
        try (SegmentLog log = SegmentLog.open(data.resolve("ledger"), () -> {
            throw new AssertionError("there is no ledger");
        })) {
            List<Commit> commits = log.read(0, 100_000);
            return new Recorded(commits, commits.isEmpty() ? Map.of() : said(commits, keys(data, log)));
        }
    }

    private static KeyRing keys(Path data, SegmentLog log) {
        Path directory = data.resolveSibling(data.getFileName() + "-keys");
        return KeyRing.open(FileKeys.open(directory), new MasterKeyFile(directory).read(), log.origin(), false);
    }

    private static Map<String, JsonNode> said(List<Commit> commits, KeyRing keys) {
        try (keys) {
            Secrecy secrecy = new EncryptedPayloads(
                    keys,
                    EventFamilies.inTheClear().stream()
                            .map(Class::getSimpleName)
                            .collect(Collectors.toSet()));
            Map<String, JsonNode> said = new HashMap<>();
            for (Commit commit : commits) {
                for (CommittedEvent event : commit.events()) {
                    Bytes payload = Objects.requireNonNull(secrecy.reveal(event));
                    said.put(event.eventId(), Http.JSON.readTree(payload.text()));
                }
            }
            return said;
        }
    }

    JsonNode fact(CommittedEvent event) {
        return Objects.requireNonNull(said.get(event.eventId()));
    }
}
