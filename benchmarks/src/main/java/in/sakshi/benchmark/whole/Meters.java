package in.sakshi.benchmark.whole;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The meters of the service as it publishes them, each summed over its tags.
 *
 * @param values by name
 */
record Meters(Map<String, Double> values) {

    private static final double MILLIS_PER_SECOND = 1_000;
    private static final Pattern LINE = Pattern.compile("(?m)^([a-z_]+)(?:\\{[^}]*})? ([0-9.eE+-]+)$");

    static Meters of(String page) {
        Map<String, Double> values = new TreeMap<>();
        LINE.matcher(page)
                .results()
                .forEach(line -> values.merge(line.group(1), Double.parseDouble(line.group(2)), Double::sum));
        return new Meters(values);
    }

    /** What was added since. */
    Meters since(Meters before) {
        Map<String, Double> added = new TreeMap<>();
        values.forEach((name, value) -> added.put(name, value - before.values.getOrDefault(name, 0.0)));
        return new Meters(added);
    }

    /** What one took, of a timer. */
    double meanMillis(String timer) {
        return value(timer + "_sum") / value(timer + "_count") * MILLIS_PER_SECOND;
    }

    private double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("meter: " + name + " is not published (expected: a timer of the service)");
        }
        return value;
    }
}
