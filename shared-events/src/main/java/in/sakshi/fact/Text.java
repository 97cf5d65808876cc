package in.sakshi.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a text may be where a person types it; checked at the doors, before anything is decided, and shown in the API's
 * description. Facts once recorded are never checked against it again.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /** Characters at most, counted as code points. */
    int max();

    /** Whether it may have several lines. */
    boolean lines() default false;

    /** Regular expression that the whole text must match; any text if empty. */
    String form() default "";

    /** What a right text looks like, for the error's sentence and the API's description. */
    String example() default "";
}
