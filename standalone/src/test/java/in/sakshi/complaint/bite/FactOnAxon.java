package in.sakshi.complaint.bite;

import org.axonframework.messaging.MetaData;

/** Breaks the rule "facts are plain Java", on purpose. */
final class FactOnAxon {
    private FactOnAxon() {}

    static MetaData broken() {
        return MetaData.emptyInstance();
    }
}
