package in.sakshi.door.identity;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bucket of coins for each of many callers. Those who have not come for longest are forgotten, and begin with a full one again. */
final class Buckets {

    /** Some hundred bytes each. */
    private static final int REMEMBERED = 20_000;

    private static final float LOAD = 0.75f;

    private final Bandwidth pace;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Buckets(Bandwidth pace) {
        this.pace = pace;
    }

    /** The bucket of that caller. */
    synchronized Bucket of(String caller) {
        return buckets.computeIfAbsent(
                caller, fresh -> Bucket.builder().addLimit(pace).build());
    }
}
