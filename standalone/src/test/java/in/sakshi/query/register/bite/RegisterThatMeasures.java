package in.sakshi.query.register.bite;

import io.micrometer.core.instrument.MeterRegistry;

/** Breaks the rule "doors and wiring alone measure", on purpose. */
interface RegisterThatMeasures {
    MeterRegistry broken();
}
