package in.sakshi.command.door.shape;

/** A name of a field that the sender made up, on its way back to the sender. */
final class FieldName {

    private static final int SHOWN = 60;

    private FieldName() {}

    /** The name as far as it can be seen, and not at any length. */
    static String shown(String name) {
        String visible = name.replaceAll("[^\\p{L}\\p{M}\\p{N}_$ -]", "?");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
    }
}
