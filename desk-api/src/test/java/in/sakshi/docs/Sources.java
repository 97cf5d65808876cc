package in.sakshi.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The project's files as they lie in the working tree. */
public final class Sources {

    private static final List<String> MODULES =
            List.of("shared-events", "desk-api", "command-service", "query-service");

    private Sources() {}

    /** The root of the project, wherever below it the tests are started. */
    public static Path root() {
        return Stream.<@Nullable Path>iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("shared-events/pom.xml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("started outside of the project"));
    }

    /** The source file of a top-level type, as a path from the root with forward slashes. */
    public static String pathOf(Class<?> type) {
        String file = "/src/main/java/" + type.getName().replace('.', '/') + ".java";
        return MODULES.stream()
                .map(module -> module + file)
                .filter(path -> Files.exists(root().resolve(path)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no source file in " + MODULES));
    }

    /** The whole text of the source file of a top-level type. */
    public static String textOf(Class<?> type) {
        return read(pathOf(type));
    }

    /** What the Javadoc of a top-level type says. */
    static Javadoc docOf(Class<?> type) {
        return docBefore("public [a-z ]*" + type.getSimpleName() + "\\b", type);
    }

    /** What the Javadoc of a static field says. */
    public static Javadoc docOf(Field field) {
        return docBefore("[a-z ]*static final [^;=]*\\b" + field.getName() + " =", field.getDeclaringClass());
    }

    /** What the Javadoc of a constant says. */
    static Javadoc docOf(Enum<?> constant) {
        return docBefore(constant.name() + "\\b", constant.getDeclaringClass());
    }

    /** The simple names of the types declared in a package of the shared events, in alphabetical order. */
    public static List<String> typesIn(String packageName) {
        return filesIn("shared-events/src/main/java/" + packageName.replace('.', '/')).stream()
                .map(file -> file.replace(".java", ""))
                .filter(name -> !name.equals("package-info"))
                .toList();
    }

    /** The names of the files in a folder, given by its path from the root, in alphabetical order. */
    static List<String> filesIn(String folder) {
        try (Stream<Path> files = Files.list(root().resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The top-level types of a module's main sources, by their files. */
    public static List<Class<?>> typesOf(String module) {
        Path main = root().resolve(module).resolve("src/main/java");
        try (Stream<Path> files = Files.walk(main)) {
            return files.map(main::relativize)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .<Class<?>>map(file -> type(file.replace(".java", "").replace('/', '.')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    name + " has a source file but is not there (expected: compiled sources)", e);
        }
    }

    /** The whole text of a file, given by its path from the root. */
    static String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Javadoc docBefore(String declaration, Class<?> file) {
        // A comment's inside never holds its own end, so the match cannot run over from an earlier comment.
        Matcher comment = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + declaration, Pattern.DOTALL)
                .matcher(read(pathOf(file)));
        if (!comment.find()) {
            throw new IllegalStateException("no Javadoc before " + declaration + " in " + pathOf(file));
        }
        return Javadoc.parse(comment.group(1));
    }
}
