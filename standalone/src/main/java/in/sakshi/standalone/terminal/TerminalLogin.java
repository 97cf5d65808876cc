package in.sakshi.standalone.terminal;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * Gets a token for whoever sits at a terminal, by the device flow (RFC 8628): shows a code and where to type it, waits until that was
 * done by somebody who is logged in there, and prints the token alone on the standard output, for a script to take.
 */
public final class TerminalLogin {

    private static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";
    private static final String CLIENT = "terminal";
    private static final int SLOWER = 5;

    private final ServiceDoor door;
    private final PrintStream said;

    TerminalLogin(URI service, PrintStream said) {
        this.door = new ServiceDoor(service);
        this.said = said;
    }

    /**
     * Logs in.
     *
     * @param arguments the address of the service, {@code http://localhost:8080} if there is none
     */
    public static void start(String[] arguments) {
        URI service = URI.create(arguments.length == 0 ? "http://localhost:8080" : arguments[0]);
        try {
            System.out.println(new TerminalLogin(service, System.err).token());
        } catch (NoToken | IOException e) {
            System.err.println("No token from " + service + ": " + e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(1);
        }
    }

    /** Why there is no token, in a sentence. */
    static final class NoToken extends Exception {

        NoToken(String sentence) {
            super(sentence);
        }
    }

    /** Asks for a token, and waits until somebody says yes to it or the code is over. */
    String token() throws IOException, InterruptedException, NoToken {
        JsonNode begun = door.post("/oauth2/device_authorization", Map.of("client_id", CLIENT, "scope", "desk"))
                .body();
        String code = text(begun, "device_code");
        said.println("Open " + text(begun, "verification_uri") + " and enter " + text(begun, "user_code"));
        long until = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(begun.path("expires_in").longValue(0));
        long pause = begun.path("interval").longValue(SLOWER);
        while (System.nanoTime() < until) {
            TimeUnit.SECONDS.sleep(pause);
            JsonNode answer = door.post(
                            "/oauth2/token",
                            Map.of("grant_type", DEVICE_CODE, "device_code", code, "client_id", CLIENT))
                    .body();
            Optional<String> token = answer.path("access_token").stringValueOpt();
            if (token.isPresent()) {
                return token.get();
            }
            String error = answer.path("error").stringValue("");
            if (error.equals("slow_down")) {
                pause += SLOWER;
            } else if (!error.equals("authorization_pending")) {
                throw new NoToken("it was refused (" + error + ")");
            }
        }
        throw new NoToken("the code is over and nobody has entered it (expected: within minutes)");
    }

    private static String text(JsonNode answer, String name) throws NoToken {
        return answer.path(name)
                .stringValueOpt()
                .orElseThrow(() -> new NoToken("there is no " + name
                        + " in what it answers (expected: an issuer that lets" + " terminals in)"));
    }
}
