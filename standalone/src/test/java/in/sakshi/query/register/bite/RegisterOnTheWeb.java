package in.sakshi.query.register.bite;

import org.springframework.http.HttpStatus;

/** Breaks the rule "doors and wiring alone know the web", on purpose. */
interface RegisterOnTheWeb {
    HttpStatus broken();
}
