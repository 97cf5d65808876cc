package in.sakshi.ledger;

/**
 * Who recorded: the officer's pseudonymous id, the post held and the unit served at that moment. Never a name.
 *
 * @param officer pseudonymous id of the officer, or of the process that acted by itself
 * @param post code of the post held at that moment
 * @param unit path of the unit served at that moment, e.g. {@code /UP/Z1/R1/SRY/C1/RMG}
 */
public record Actor(String officer, String post, String unit) {}
