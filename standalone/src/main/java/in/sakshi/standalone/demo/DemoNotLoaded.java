package in.sakshi.standalone.demo;

/** Why the demo's case is not recorded, in one sentence for whoever starts the service. */
public final class DemoNotLoaded extends RuntimeException {

    DemoNotLoaded(String sentence) {
        super(sentence);
    }
}
