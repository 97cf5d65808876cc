package in.sakshi.benchmark.measure;

/**
 * What came out for one key.
 *
 * @param key of the {@link Target}
 * @param value the figure
 * @param note how it came about: both sides' own figures, how far the rounds lay apart
 */
public record Finding(String key, double value, String note) {}
