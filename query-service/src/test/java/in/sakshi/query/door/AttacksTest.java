package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody tries at the query door who knows how such doors are built. */
@DoorTest
class AttacksTest {

    private static final List<Integer> TURNED_AWAY = List.of(400, 401, 403, 404, 405);

    @LocalServerPort
    int port;

    /** An officer sends these: each would be more than one value, or another question, if it became part of one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/registers/help-desk?station[$ne]=RMG&year=2025",
                "/api/registers/help-desk?station[]=RMG&year=2025",
                "/api/registers/help-desk?station=%7B%22$ne%22:1%7D&year=2025",
                "/api/registers/help-desk?station=RMG&year[$gt]=2000",
                "/api/registers/help-desk?station=RMG&year=2025&page=%7B%7D",
                "/api/registers/help-desk?station=RMG%00&year=2025",
                "/api/registers/help-desk?station=RMG%0d%0aSet-Cookie:a=b&year=2025",
                "/api/registers/help-desk?station=RMG&year=2025&format=../../etc/passwd",
                "/api/registers/help-desk?station=RMG&year=2025&format=xlsx%0d%0aX-A:b",
                "/api/registers/help-desk?station=RMG&year=2025&size=-1",
                "/api/registers/help-desk?station=RMG&year=2025&size=999999999",
                "/api/registers/referrals?station=RMG&agency[$in][]=PPK",
                "/api/audit?officer[$regex]=.*",
                "/api/audit?officer=o-1001%27%20||%20%271%27==%271",
                "/api/audit?case=%7B%22$ne%22:null%7D",
                "/api/obligations?owner=%7B%22$gt%22:%22%22%7D",
                "/api/cases/%7B%22$ne%22:null%7D",
                "/api/cases/00000000-0000-4000-8000-0000000000c1?asOf[$gt]=2025-01-01T00:00:00Z",
                "/api/cases/00000000-0000-4000-8000-0000000000c1%2f..%2f..%2faudit",
                "/api/cases/../../actuator/env",
                "/api/units?under=/UP/../.."
            })
    void whatACallerWritesIsAValueAndNothingElse(String address) throws IOException {
        String answer = raw("GET " + address, "Authorization: " + Door.bearer(Door.IN_CHARGE) + "\r\n");

        assertTurnedAway(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/units/",
                "GET //api/units",
                "GET /API/units",
                "GET /api/units;x=1",
                "GET /actuator/health/../../api/units",
                "GET /actuator/health/%2e%2e/%2e%2e/api/units",
                "GET /v3/api-docs/..;/..;/api/units",
                "GET /api/units%00",
                "HEAD /api/units",
                "OPTIONS /api/units"
            })
    void noWayLeadsAroundTheGuard(String line) throws IOException {
        assertTurnedAway(raw(line, ""));
    }

    /** Whoever stands in between may look at one of them, and we at the other. */
    @Test
    void twoTokensAreNone() throws IOException {
        String mine = "Authorization: " + Door.bearer(Door.IN_CHARGE) + "\r\n";

        assertThat(raw("GET /api/units", mine)).startsWith("HTTP/1.1 200");
        assertThat(raw("GET /api/units", mine + mine)).startsWith("HTTP/1.1 401");
        assertThat(raw(
                        "GET /api/units?access_token="
                                + Door.bearer(Door.IN_CHARGE).substring(7),
                        ""))
                .startsWith("HTTP/1.1 401");
    }

    private static void assertTurnedAway(String answer) {
        assertThat(TURNED_AWAY).as(answer).contains(Integer.parseInt(answer.substring(9, 12)));
        assertThat(answer).doesNotContain("Set-Cookie", "X-A:", "at in.sakshi", "com.mongodb", "Exception");
    }

    private String raw(String line, String header) throws IOException {
        String request = line + " HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n" + header + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
