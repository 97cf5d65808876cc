package in.sakshi.desk.query;

import in.sakshi.station.OfficerId;

/**
 * Who recorded, with the post and unit held at that moment (प्रविष्टिकर्ता).
 *
 * @param officer pseudonymous id of the officer, or {@code system}
 * @param post code of the post, or {@code system}
 * @param unit path of the unit
 */
public record Recorder(OfficerId officer, String post, String unit) {}
