package in.sakshi.station;

/**
 * A police station (थाना).
 *
 * @param code as printed on tokens
 * @param nameHindi its name in Hindi
 * @param nameEnglish its name in English
 * @param unit its path, {@code /UP/<zone>/<range>/<district>/<circle>/<station>}
 */
public record Station(StationCode code, String nameHindi, String nameEnglish, String unit) {}
