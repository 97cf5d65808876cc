package in.sakshi.web.page;

/** There is no page at that address. */
final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPage(String what) {
        super(what);
    }
}
