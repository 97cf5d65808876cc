package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import in.sakshi.ledger.mongo.MongoRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml names is there: where no Docker runs, that is all that can be tried of it. */
class ComposeTest {

    private static final Path ROOT = Objects.requireNonNull(
            Path.of(System.getProperty("user.dir")).toAbsolutePath().getParent());
    private static final String COMPOSE = read(ROOT.resolve("docker-compose.yml"));
    private static final String[] SETTINGS = {
        "SAKSHI_LEDGER_MONGODBURI",
        "SAKSHI_READMODELS_MONGODBURI",
        "SAKSHI_KEYS_MONGODBURI",
        "SAKSHI_KEYS_MASTERKEY",
        "SAKSHI_IDENTITY_ISSUER"
    };
    private static final String ROLES = read(ROOT.resolve("deploy/roles.js"));

    @Test
    void itsFilesAreThereOrWhatTheBuildMakes() {
        List<String> files = services().values().stream()
                .flatMap(service -> list(service, "volumes"))
                .map(volume -> before(":", volume))
                .filter(source -> source.startsWith("."))
                .distinct()
                .toList();

        assertThat(files).hasSize(4).allSatisfy(file -> {
            if (file.endsWith("-exec.jar")) {
                String module = file.split("/", -1)[1];
                assertThat(file).isEqualTo("./" + module + "/target/" + module + "-" + version() + "-exec.jar");
                assertThat(read(ROOT.resolve(module).resolve("pom.xml"))).contains("<classifier>exec</classifier>");
            } else {
                assertThat(ROOT.resolve(file)).isRegularFile();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service", "web-desk"})
    void aServiceIsReachedAtThePortAtWhichItListens(String service) {
        String properties = read(ROOT.resolve(service + "/src/main/resources/" + service + ".properties"));
        String port = first("(?m)^server\\.port=(\\d+)$", properties);

        assertThat(list(service(service), "ports")).containsExactly(port + ":" + port);
    }

    @Test
    void everyVariableOfAServiceIsASettingOfTheCode() {
        Set<String> settings = settings();

        assertThat(settings).contains("SAKSHI_STAFF", "SAKSHI_DOOR_PATIENCE");
        assertThat(List.of("prepare", "command-service", "query-service", "web-desk"))
                .allSatisfy(service ->
                        assertThat(environment(service).keySet()).isNotEmpty().isSubsetOf(settings));
        assertThat(environment("command-service")).containsOnlyKeys(SETTINGS);
        assertThat(environment("query-service").keySet())
                .isEqualTo(union(Set.of(SETTINGS), Set.of("SAKSHI_ACCESS_MONGODBURI")));
    }

    @Test
    void everySecretThatIsAskedForIsUsedByTheScriptOrTheServers() {
        Set<String> asked = all("\\$\\{(\\w+):\\?}", COMPOSE);
        Set<String> scripted = all("process\\.env\\.(\\w+)", ROLES);

        assertThat(scripted).isEqualTo(environment("roles").keySet());
        assertThat(asked)
                .isEqualTo(union(
                        scripted,
                        Set.of(
                                "SAKSHI_REPLICA_KEY",
                                "SAKSHI_MASTER_KEY",
                                "SAKSHI_IDENTITY_ISSUER",
                                "SAKSHI_DESK_SECRET",
                                "SAKSHI_DRAFT_SECRET")));
        assertThat(COMPOSE).doesNotContain("${SAKSHI_ADMIN_PASSWORD}");
    }

    @ParameterizedTest
    @CsvSource({
        "command-service, SAKSHI_LEDGER_MONGODBURI, sakshi_command, sakshi, ledger_append",
        "command-service, SAKSHI_READMODELS_MONGODBURI, sakshi_command, sakshi_schedule, readWrite",
        "query-service, SAKSHI_LEDGER_MONGODBURI, sakshi_query, sakshi, ledger_read",
        "query-service, SAKSHI_READMODELS_MONGODBURI, sakshi_query, sakshi_read, readWrite",
        "command-service, SAKSHI_KEYS_MONGODBURI, sakshi_command, sakshi_keys, keys_keep",
        "query-service, SAKSHI_KEYS_MONGODBURI, sakshi_query, sakshi_keys, keys_use",
        "query-service, SAKSHI_ACCESS_MONGODBURI, sakshi_query, sakshi_access, access_append"
    })
    void aServiceComesAsAUserWhoMayDoThatThere(
            String service, String variable, String user, String database, String role) {
        String uri = Objects.requireNonNull(environment(service).get(variable));

        assertThat(first("mongodb://(\\w+):", uri)).isEqualTo(user);
        assertThat(first("/(\\w+)\\?replicaSet=sakshi", uri)).isEqualTo(database);
        assertThat(ROLES).contains("_id: \"sakshi\"");
        assertThat(first("user\\(\"" + user + "\", [^,]+, \\[(.*)]\\)", ROLES)).contains("\"" + role + "\"");
    }

    @Test
    void theDeskAsksTheTwoServicesWhereTheyListenAndHasNoWayToAnyData() {
        assertThat(environment("web-desk"))
                .containsEntry("SAKSHI_DESK_COMMANDS", "http://command-service:8081")
                .containsEntry("SAKSHI_DESK_QUESTIONS", "http://query-service:8082")
                .allSatisfy((variable, value) -> assertThat(value).doesNotContain("mongodb", "MASTER_KEY"));
    }

    @Test
    void theRoleThatAppendsMayDoWhatTheLedgerNeedsAndNothingElse() {
        assertThat(granted("ledger_append"))
                .isEqualTo(MongoRole.PRIVILEGES.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new TreeSet<>(entry.getValue()))));
        assertThat(ROLES).contains("role(\"ledger_append\", \"sakshi\", {", "role(\"ledger_read\", \"sakshi\", {");
    }

    @Test
    void theRoleThatRecordsViewsMayDoTheSameInTheirLedgerAlone() {
        assertThat(granted("access_append")).isEqualTo(granted("ledger_append"));
        assertThat(ROLES).contains("role(\"access_append\", \"sakshi_access\", {");
    }

    @Test
    void theRoleThatReadsMayOnlyRead() {
        Set<String> reading = Set.of("find", "listIndexes");

        assertThat(granted("ledger_read").keySet()).isEqualTo(MongoRole.PRIVILEGES.keySet());
        assertThat(granted("ledger_read"))
                .allSatisfy((collection, actions) -> assertThat(reading).containsAll(actions));
    }

    @Test
    void onlyWhoRecordsCanDestroyAKey() {
        assertThat(granted("keys_keep")).isEqualTo(Map.of(MongoRole.KEYS, new TreeSet<>(MongoRole.KEEPING_KEYS)));
        assertThat(granted("keys_use")).isEqualTo(Map.of(MongoRole.KEYS, new TreeSet<>(MongoRole.USING_KEYS)));
        assertThat(ROLES).contains("role(\"keys_keep\", \"sakshi_keys\", {", "role(\"keys_use\", \"sakshi_keys\", {");
    }

    @Test
    void theServersAreThreeOfOneSet() {
        List<String> servers = List.of("mongo1", "mongo2", "mongo3");

        assertThat(servers).allSatisfy(server -> assertThat(services()).containsKey(server));
        assertThat(ROLES)
                .contains(servers.stream()
                        .map(server -> "host: \"" + server + ":27017\"")
                        .toList());
        assertThat(environment("command-service"))
                .contains(entry(
                        "SAKSHI_LEDGER_MONGODBURI",
                        "mongodb://sakshi_command:${SAKSHI_COMMAND_PASSWORD:?}@mongo1,mongo2,mongo3/sakshi"
                                + "?replicaSet=sakshi&authSource=admin"))
                .containsOnlyKeys(SETTINGS);
    }

    /** The variables by which the settings of the product can be set. */
    private static Set<String> settings() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("in.sakshi").stream()
                .map(BeanDefinition::getBeanClassName)
                .flatMap(ComposeTest::settings)
                .collect(Collectors.toSet());
    }

    private static Stream<String> settings(String name) {
        try {
            Class<?> type = Class.forName(name);
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> (prefix + "." + component.getName())
                            .replace('.', '_')
                            .toUpperCase(Locale.ROOT));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Set<String>> granted(String role) {
        String block = first("(?s)role\\(\"" + role + "\", \"\\w+\", \\{(.*?)}\\);", ROLES);
        return Pattern.compile("(\\w+): \\[([^]]+)]")
                .matcher(block)
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> all("\"(\\w+)\"", line.group(2))));
    }

    private static Map<String, String> environment(String service) {
        Object variables = service(service).get("environment");
        return ((Map<?, ?>) Objects.requireNonNull(variables))
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().toString(),
                                entry -> entry.getValue().toString()));
    }

    private static Map<?, ?> service(String name) {
        return Objects.requireNonNull(services().get(name), name);
    }

    private static Map<String, Map<?, ?>> services() {
        Map<String, Map<?, ?>> compose = new Yaml().load(COMPOSE);
        return Objects.requireNonNull(compose.get("services")).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> (Map<?, ?>) entry.getValue()));
    }

    private static Stream<String> list(Map<?, ?> service, String key) {
        Object value = service.get(key);
        return value == null ? Stream.of() : ((List<?>) value).stream().map(Object::toString);
    }

    private static String version() {
        return first("<artifactId>sakshi</artifactId>\\s*<version>([^<]+)</version>", read(ROOT.resolve("pom.xml")));
    }

    private static String before(String mark, String text) {
        return text.substring(0, text.indexOf(mark));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        return Stream.of(some, more).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> all(String form, String text) {
        return Pattern.compile(form)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(String form, String text) {
        Function<MatchResult, String> group = found -> found.group(1);
        return Pattern.compile(form)
                .matcher(text)
                .results()
                .map(group)
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not there"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
