package in.sakshi.benchmark;

import in.sakshi.benchmark.measure.Scale;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What may be set from outside.
 *
 * @param only measures whose keys begin like this; all if empty
 * @param scale how big
 * @param writeDocs whether the page in {@code docs} is written anew
 * @param former runnable jar of a former build of the service to be measured against; against none if absent
 */
record Options(
        String only,
        Scale scale,
        boolean writeDocs,
        @Nullable Path former) {

    private static final String PREFIX = "benchmarks.";
    private static final String KILLS = "200";

    static Options of(Properties properties) {
        return new Options(
                properties.getProperty(PREFIX + "only", ""),
                new Scale(
                        Boolean.parseBoolean(properties.getProperty(PREFIX + "quick")),
                        Integer.parseInt(properties.getProperty(PREFIX + "kills", KILLS))),
                "write".equals(properties.getProperty(PREFIX + "docs")),
                former(properties.getProperty(PREFIX + "former", "")));
    }

    private static @Nullable Path former(String jar) {
        return jar.isEmpty() ? null : Path.of(jar);
    }
}
