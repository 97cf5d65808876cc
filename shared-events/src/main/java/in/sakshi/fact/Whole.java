package in.sakshi.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Between what bounds a whole number may lie where a person types it; checked at the doors. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Whole {

    /** The least. */
    int min();

    /** The greatest. */
    int max();
}
