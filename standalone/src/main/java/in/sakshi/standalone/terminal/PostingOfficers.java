package in.sakshi.standalone.terminal;

import in.sakshi.code.Sex;
import in.sakshi.standalone.issuer.PrivateFiles;
import in.sakshi.standalone.terminal.ServiceDoor.Answer;
import in.sakshi.standalone.terminal.TerminalLogin.NoToken;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerFile;
import in.sakshi.station.OfficerFile.Row;
import in.sakshi.station.WrongEntries;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts the officers of a CSV file and makes accounts for them, in the name of an administrator who logs in at the terminal (तैनाती सूची दर्ज
 * करना). Nothing is sent unless the whole file can be read; what was sent before is not recorded twice. First passwords go into a file
 * that only its owner may read, never to the terminal.
 */
public final class PostingOfficers {

    private static final String USAGE = "officers <address> <csv> (e.g. officers http://localhost:8080 officers.csv)";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final String NOT_POSTED = "urn:sakshi:problem:not-posted";

    /** How the fields of the command are called in the file. */
    private static final Map<String, String> COLUMNS = Map.of(
            "officerId", "officer",
            "nameHindi", "name_hi",
            "nameEnglish", "name_en",
            "firstDay", "from",
            "orderNumber", "order");

    private final ServiceDoor door;
    private final URI address;
    private final PrintStream said;

    PostingOfficers(URI address, PrintStream said) {
        this.door = new ServiceDoor(address);
        this.address = address;
        this.said = said;
    }

    /**
     * Posts them.
     *
     * @param arguments the address of the service and the file; anything wrong is said in one sentence, with exit code 1
     */
    public static void start(String[] arguments) {
        try {
            if (arguments.length != 2) {
                throw new NotPosted("expected: " + USAGE);
            }
            new PostingOfficers(new URI(arguments[0]), System.err).post(Path.of(arguments[1]));
        } catch (NotPosted | NoToken e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (URISyntaxException | IOException e) {
            System.err.println("Not finished: " + e + " (expected: " + USAGE + ")");
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(1);
        }
    }

    /** Why somebody is not posted, in a sentence. */
    static final class NotPosted extends Exception {

        NotPosted(String sentence) {
            super(sentence);
        }
    }

    private void post(Path csv) throws IOException, InterruptedException, NotPosted, NoToken {
        OfficerFile file = read(csv);
        said.println(file.rows().size() + " officers are to be posted. Log in as an administrator.");
        String token = new TerminalLogin(address, said).token();
        Path passwords = csv.resolveSibling(csv.getFileName() + ".first-passwords");
        boolean isNew = PrivateFiles.make(passwords, "officer,first_password\n");
        int posted = 0;
        Map<Account, Integer> accounts = new EnumMap<>(Account.class);
        try {
            for (Row row : file.rows()) {
                posted += post(row, token) ? 1 : 0;
                accounts.merge(open(row, token, passwords), 1, Integer::sum);
            }
        } finally {
            if (isNew && !accounts.containsKey(Account.MADE)) {
                Files.delete(passwords);
            }
        }
        said.println(posted + " posted now, the others were recorded before.");
        accounts.forEach((account, count) -> said.println(count + " " + account.words));
        if (accounts.containsKey(Account.MADE)) {
            said.println("Their first passwords are in " + passwords
                    + ": hand each to its officer alone, and destroy the file.");
        }
    }

    /** What came of the account of an officer. */
    private enum Account {
        /** There was none. */
        MADE("accounts made now."),
        /** It stays as it is. */
        THERE("had an account already."),
        /** Only who serves has one. */
        NOT_YET("serve nowhere today, as they were relieved or their first day is to come: start again on that day for"
                + " their accounts.");

        private final String words;

        Account(String words) {
            this.words = words;
        }
    }

    private static OfficerFile read(Path csv) throws NotPosted {
        try {
            return OfficerFile.read(Files.readAllBytes(csv));
        } catch (IOException e) {
            throw new NotPosted(csv + " cannot be read (expected: a file that you may read)");
        } catch (WrongEntries e) {
            throw new NotPosted("Nobody was posted, as " + csv + " is wrong:\n" + String.join("\n", e.problems()));
        }
    }

    /** Whether that was new. */
    private boolean post(Row row, String token) throws IOException, InterruptedException, NotPosted {
        ObjectNode body = body(row);
        Answer answer = door.patiently(door.request("/api/commands/PostOfficer", token)
                .header("Idempotency-Key", commandId(token, body).toString())
                .POST(BodyPublishers.ofString(body.toString())));
        requireDone(row, answer, answer.status() == OK);
        return !answer.body().path("repeated").booleanValue(false)
                && !answer.body().path("decided").isEmpty();
    }

    private static ObjectNode body(Row row) {
        Officer officer = row.officer();
        ObjectNode body = JSON.createObjectNode()
                .put("officerId", officer.id().value())
                .put("nameHindi", officer.nameHindi())
                .put("nameEnglish", officer.nameEnglish())
                .put("rank", officer.rank().name())
                .put("post", officer.post().name())
                .put("unit", officer.unit().value())
                .put("firstDay", row.from().toString())
                .put("orderNumber", row.order());
        Sex sex = officer.sex();
        return sex == null ? body : body.put("sex", sex.name());
    }

    /** The same row by the same administrator is the same command, however often it is sent. */
    private static UUID commandId(String token, ObjectNode body) {
        String administrator = claims(token).path("officer").stringValue("");
        return UUID.nameUUIDFromBytes(("officers " + administrator + " " + body).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode claims(String token) {
        String[] parts = token.split("\\.", -1);
        return parts.length == 3 ? JSON.readTree(Base64.getUrlDecoder().decode(parts[1])) : JSON.createObjectNode();
    }

    /** A password is on the disk before the next row. */
    private Account open(Row row, String token, Path passwords) throws IOException, InterruptedException, NotPosted {
        String id = row.officer().id().value();
        Answer answer = door.patiently(door.request("/accounts/" + id, token).PUT(BodyPublishers.noBody()));
        if (answer.body().path("type").stringValue("").equals(NOT_POSTED)) {
            return Account.NOT_YET;
        }
        requireDone(row, answer, answer.status() == OK || answer.status() == CREATED);
        if (answer.status() == OK) {
            return Account.THERE;
        }
        PrivateFiles.append(
                passwords, id + "," + answer.body().path("firstPassword").stringValue() + "\n");
        return Account.MADE;
    }

    private static void requireDone(Row row, Answer answer, boolean done) throws NotPosted {
        if (!done) {
            throw new NotPosted("line " + row.line() + ": " + sentence(answer)
                    + "\nWhat stands before it is recorded. Mend the file and start again: nothing is recorded twice.");
        }
    }

    private static String sentence(Answer answer) {
        JsonNode problem = answer.body();
        if (problem.path("fields").isEmpty()) {
            String column = problem.path("field").stringValue("");
            return (column.isEmpty() ? "" : column(column) + ": ")
                    + problem.path("detail").stringValue("answered with " + answer.status());
        }
        return problem.path("fields")
                .valueStream()
                .map(field -> column(field.path("field").stringValue("")) + " "
                        + field.path("expected").stringValue(""))
                .collect(Collectors.joining("; "));
    }

    private static String column(String field) {
        return COLUMNS.getOrDefault(field, field);
    }
}
