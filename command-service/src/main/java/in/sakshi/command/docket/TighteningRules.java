package in.sakshi.command.docket;

import in.sakshi.command.acting.Desk;
import in.sakshi.command.district.Ordering;
import in.sakshi.desk.command.TightenRule;
import in.sakshi.rulebook.DistrictRulesId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes an order of a district down, and lets it count at once wherever this process decides next (आदेश दर्ज करना). */
@Component
class TighteningRules {

    private final Repository<DistrictOrders> orders;
    private final DistrictBooks books;

    TighteningRules(Repository<DistrictOrders> orders, DistrictBooks books) {
        this.orders = orders;
        this.books = books;
    }

    @CommandHandler
    void handle(TightenRule command, Desk desk) throws Exception {
        DistrictRulesId district = DistrictRulesId.of(Ordering.district(command, desk));
        orders.loadOrCreate(district.toString(), DistrictOrders::new)
                .execute(known -> known.decide(before -> Ordering.order(before, command, desk)));
        CurrentUnitOfWork.get().afterCommit(recorded -> books.forget(district));
    }
}
