package in.sakshi.door.identity;

/** Why nobody could ever be let in, in one sentence for whoever starts the service. */
final class IdentityNotSetUp extends RuntimeException {

    IdentityNotSetUp(String sentence) {
        super(sentence);
    }
}
