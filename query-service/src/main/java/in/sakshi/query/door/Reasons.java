package in.sakshi.query.door;

/** Reasons that are given in words. */
final class Reasons {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private Reasons() {}

    /** @throws BadQuestion if it says too little for anybody to check it later, or tells a story */
    static void requireInWords(String reason) {
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new BadQuestion("reason", Wrong.NOT_SO_LONG, Integer.toString(SHORTEST), Integer.toString(LONGEST));
        }
    }
}
