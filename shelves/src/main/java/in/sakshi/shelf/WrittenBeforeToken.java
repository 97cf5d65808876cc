package in.sakshi.shelf;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Writes the lines that a batch has changed as soon as its last event is handled. Axon stores the token before any handler of
 * the commit that a projection could register, and a token ahead of the lines would lose events in a crash; hence here.
 */
public final class WrittenBeforeToken implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        if (!(work instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
            Batch.of(work).write();
        }
        return result;
    }
}
