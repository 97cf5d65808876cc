package in.sakshi.ledger.secrecy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The master keys that a process knows: by one it wraps; while that one takes the place of another, it can unwrap by both.
 *
 * @param current wraps whatever is wrapped from now on
 * @param others unwrap what they once wrapped
 */
public record MasterKeys(MasterKey current, List<MasterKey> others) {

    public MasterKeys {
        others = List.copyOf(others);
    }

    /** The one and no other. */
    public static MasterKeys only(MasterKey current) {
        return new MasterKeys(current, List.of());
    }

    /** The one with that id. */
    Optional<MasterKey> withId(String id) {
        return Stream.concat(Stream.of(current), others.stream())
                .filter(key -> key.id().equals(id))
                .findFirst();
    }
}
