package in.sakshi.desk.refusal;

import java.util.List;

/** The law of the desk says no. Nothing was recorded. */
public final class Refusal extends RuntimeException {

    private final Rule rule;
    private final List<String> details;

    /**
     * @param rule which rule
     * @param details what the sentence names, such as the ids of what is still open; never personal data
     */
    public Refusal(Rule rule, String... details) {
        super(rule.name());
        this.rule = rule;
        this.details = List.of(details);
    }

    /** The rule that says no. */
    public Rule rule() {
        return rule;
    }

    /** What the sentence names besides. */
    public List<String> details() {
        return details;
    }
}
