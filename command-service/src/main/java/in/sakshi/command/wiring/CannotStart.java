package in.sakshi.command.wiring;

/** Why the service does not start, in one sentence for whoever starts it. */
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
