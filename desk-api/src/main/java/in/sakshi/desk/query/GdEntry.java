package in.sakshi.desk.query;

import java.time.Instant;

/** An entry in the station's general diary (जी.डी. रपट). */
public record GdEntry(String number, Instant at) {}
