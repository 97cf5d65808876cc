package in.sakshi.web.wiring;

/** Something is not set without which there can be no desk. Its message is one sentence for whoever runs it. */
final class DeskNotSetUp extends RuntimeException {

    DeskNotSetUp(String message) {
        super(message);
    }
}
