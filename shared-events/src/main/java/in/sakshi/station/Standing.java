package in.sakshi.station;

import java.time.LocalDate;

/**
 * How an officer stands by what is recorded (वर्तमान तैनाती).
 *
 * @param officer with the post that is held, or was held last
 * @param serves whether it is held
 * @param since the first day of that
 */
public record Standing(Officer officer, boolean serves, LocalDate since) {}
