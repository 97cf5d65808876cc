package in.sakshi.query.door;

import java.util.List;

/** The parameters are not what the question needs. */
final class BadQuestion extends RuntimeException {

    // Exceptions are serializable by inheritance only; these never leave the process.
    private final transient List<WrongParameter> parameters;

    BadQuestion(List<WrongParameter> parameters) {
        super(parameters.stream().map(WrongParameter::name).toList().toString());
        this.parameters = List.copyOf(parameters);
    }

    BadQuestion(String parameter, Wrong wrong, String... details) {
        this(List.of(new WrongParameter(parameter, wrong, List.of(details))));
    }

    /** The wrong parameters. */
    List<WrongParameter> parameters() {
        return parameters;
    }
}
