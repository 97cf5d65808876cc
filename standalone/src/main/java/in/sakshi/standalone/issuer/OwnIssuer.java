package in.sakshi.standalone.issuer;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the issuer whose tokens the service believes is its own. */
final class OwnIssuer implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment settings = context.getEnvironment();
        return settings.getRequiredProperty("sakshi.identity.issuer")
                .equals(settings.getRequiredProperty("sakshi.issuer.address"));
    }
}
