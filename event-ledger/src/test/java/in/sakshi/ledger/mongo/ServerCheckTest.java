package in.sakshi.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterConnectionMode;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ClusterType;
import com.mongodb.connection.ServerConnectionState;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.ServerType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerCheckTest {

    private static final ServerAddress SERVER = new ServerAddress("db-1", 27017);

    @ParameterizedTest
    @CsvSource({
        "w=1, w=1",
        "w=0, w=0",
        "journal=false, journal=false",
        "w=majority&journal=false, journal=false",
        "readConcernLevel=local, readConcernLevel=LOCAL",
        "readConcernLevel=available, readConcernLevel=AVAILABLE",
        "readPreference=secondaryPreferred, readPreference=secondaryPreferred",
    })
    void aConnectionStringThatAsksForLessIsRefused(String option, String named) {
        assertThatThrownBy(() -> ServerCheck.requireStrong(new ConnectionString("mongodb://db-1/?" + option)))
                .isInstanceOf(UnfitServer.class)
                .hasMessageContaining(named)
                .hasMessageContaining("expected:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "w=majority&journal=true",
                "readConcernLevel=majority",
                "readConcernLevel=linearizable",
                "readPreference=primary",
                "retryWrites=true",
                "wtimeoutMS=100"
            })
    void aConnectionStringThatAsksForEnoughOrNothingIsTaken(String options) {
        assertThatCode(() -> ServerCheck.requireStrong(new ConnectionString("mongodb://db-1/?" + options)))
                .doesNotThrowAnyException();
    }

    @Test
    void aSingleServerIsRefusedUnlessAllowed() {
        ClusterDescription single = cluster(server(ServerType.STANDALONE).build());
        assertThatThrownBy(() -> ServerCheck.requireReplicaSet(single, false))
                .isInstanceOf(UnfitServer.class)
                .hasMessageContaining("not a replica set");
        assertThatCode(() -> ServerCheck.requireReplicaSet(single, true)).doesNotThrowAnyException();
    }

    @Test
    void aReplicaSetIsTaken() {
        ServerDescription primary =
                server(ServerType.REPLICA_SET_PRIMARY).setName("rs0").build();
        assertThatCode(() -> ServerCheck.requireReplicaSet(cluster(primary), false))
                .doesNotThrowAnyException();
    }

    @Test
    void aSetWithAnArbiterIsRefused() {
        ServerDescription primary = server(ServerType.REPLICA_SET_PRIMARY)
                .setName("rs0")
                .arbiters(Set.of("db-3:27017"))
                .build();
        assertThatThrownBy(() -> ServerCheck.requireReplicaSet(cluster(primary), true))
                .isInstanceOf(UnfitServer.class)
                .hasMessageContaining("db-3:27017")
                .hasMessageContaining("no arbiter");
    }

    private static ServerDescription.Builder server(ServerType type) {
        return ServerDescription.builder()
                .address(SERVER)
                .type(type)
                .state(ServerConnectionState.CONNECTED)
                .ok(true);
    }

    private static ClusterDescription cluster(ServerDescription server) {
        return new ClusterDescription(ClusterConnectionMode.MULTIPLE, ClusterType.UNKNOWN, List.of(server));
    }
}
