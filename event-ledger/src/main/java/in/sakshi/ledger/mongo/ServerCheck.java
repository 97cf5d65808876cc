package in.sakshi.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcernLevel;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ServerDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses, in words, a MongoDB on which an acknowledged commit could be lost. */
final class ServerCheck {

    private ServerCheck() {}

    /**
     * Refuses a connection string that asks for less than the ledger needs. The ledger sets its own concerns; but whoever
     * asked for weaker ones expects something else than happens, and should know.
     */
    static void requireStrong(ConnectionString uri) {
        requireStrong(uri.getWriteConcern());
        if (uri.getReadConcern() != null
                && !ReadConcernLevel.MAJORITY.equals(uri.getReadConcern().getLevel())
                && !ReadConcernLevel.LINEARIZABLE.equals(uri.getReadConcern().getLevel())) {
            throw new UnfitServer("connection string: readConcernLevel="
                    + uri.getReadConcern().getLevel() + " (expected: majority, or nothing)");
        }
        ReadPreference preference = uri.getReadPreference();
        if (preference != null && !preference.equals(ReadPreference.primary())) {
            throw new UnfitServer(
                    "connection string: readPreference=" + preference.getName() + " (expected: primary, or nothing)");
        }
    }

    private static void requireStrong(@Nullable WriteConcern asked) {
        if (asked == null) {
            return;
        }
        Object w = asked.getWObject();
        if (w != null && !w.equals("majority")) {
            throw new UnfitServer("connection string: w=" + w + " (expected: majority, or nothing)");
        }
        if (Boolean.FALSE.equals(asked.getJournal())) {
            throw new UnfitServer("connection string: journal=false (expected: true, or nothing)");
        }
    }

    /** Refuses servers that are not a replica set, unless a single one is allowed, and a set with an arbiter. */
    static void requireReplicaSet(ClusterDescription cluster, boolean singleServerAllowed) {
        List<ServerDescription> servers = cluster.getServerDescriptions().stream()
                .filter(ServerDescription::isOk)
                .toList();
        boolean replicaSet = !servers.isEmpty() && servers.stream().allMatch(server -> server.getSetName() != null);
        if (!replicaSet && !singleServerAllowed) {
            throw new UnfitServer("MongoDB " + cluster.getShortDescription()
                    + ": not a replica set (expected: a replica set, so that an acknowledged commit survives the loss of a"
                    + " server; for development only, allow a single server)");
        }
        for (ServerDescription server : servers) {
            if (!server.getArbiters().isEmpty()) {
                throw new UnfitServer("replica set " + server.getSetName() + ": " + server.getArbiters()
                        + " only votes and keeps no data (expected: no arbiter; a third server that keeps data)");
            }
        }
    }
}
