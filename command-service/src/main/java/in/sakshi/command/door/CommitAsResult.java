package in.sakshi.command.door;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.axon.RecordedCommit;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Makes the commit the result of a command, whatever its handler returned. The handler is done before anything is recorded,
 * so the result is a place into which the commit is put once it is durable.
 */
final class CommitAsResult implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain interceptorChain)
            throws Exception {
        interceptorChain.proceed();
        AtomicReference<Commit> recorded = new AtomicReference<>();
        unitOfWork.afterCommit(done -> RecordedCommit.in(done).ifPresent(recorded::set));
        return recorded;
    }
}
