package in.sakshi.register;

/**
 * The number on paper: serial and year in the station's book, {@code MHD-0047/2025} (क्रम सं०/वर्ष).
 *
 * @param register the book
 * @param serial from 1, without gaps
 */
public record EntryNumber(RegisterId register, int serial) {

    /** The token printed on her receipt, {@code RMG-MHD-0047-2025} (टोकन सं०). */
    public String token() {
        return "%s-%s-%04d-%d".formatted(register.station(), register.book(), serial, register.year());
    }

    /** As it stands in the book, {@code MHD-0047/2025}. */
    @Override
    public String toString() {
        return "%s-%04d/%d".formatted(register.book(), serial, register.year());
    }
}
