package in.sakshi.command.wiring;

import in.sakshi.command.acting.DeskResolver;
import in.sakshi.command.care.Caring;
import in.sakshi.command.casework.AnyCase;
import in.sakshi.command.casework.Rulings;
import in.sakshi.command.complaint.ComplaintFiles;
import in.sakshi.command.docket.Books;
import in.sakshi.command.docket.CaseRoom;
import in.sakshi.command.docket.DistrictRules;
import in.sakshi.command.docket.Docket;
import in.sakshi.command.docket.Steps;
import in.sakshi.command.fir.FirFiles;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.command.oversight.Overseeing;
import in.sakshi.command.preventive.PreventiveFiles;
import in.sakshi.command.register.RecentlyUsed;
import in.sakshi.command.retention.Holding;
import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.ledger.wiring.LedgerConfiguration;
import in.sakshi.shelf.LineJson;
import in.sakshi.shelf.wiring.ShelvesConfiguration;
import in.sakshi.shelf.wiring.StaffConfiguration;
import in.sakshi.station.StaffList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The command side: rules, aggregates, schedule and door. Needs a {@link in.sakshi.ledger.CommitLog} bean; what may be set is in
 * {@code sakshi.staff}, {@code sakshi.stations}, {@code sakshi.schedule.*}, {@code sakshi.readmodels.*} and {@code sakshi.door.*}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandServiceSettings.class)
@ComponentScan({"in.sakshi.command.door", "in.sakshi.command.docket", "in.sakshi.command.register"})
@Import({LedgerConfiguration.class, ShelvesConfiguration.class, StaffConfiguration.class, ScheduleConfiguration.class})
public class CommandServiceConfiguration {

    /** Every book of a state's stations that is written in on one day, and no more. */
    private static final int BOOKS_KEPT = 2_000;

    /** By which is decided on what a person does in a case, in the order of a case. */
    private static final List<Rulings<?>> RULINGS = List.of(
            ComplaintFiles.RULINGS,
            FirFiles.RULINGS,
            PreventiveFiles.RULINGS,
            Caring.RULINGS,
            Overseeing.RULINGS,
            Holding.RULINGS);

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(Kolkata.ZONE);
    }

    @Bean
    RuleBook ruleBook(CommandServiceSettings settings) {
        return PackagedLists.ruleBook().where(settings.policies());
    }

    @Bean
    RecentlyUsed recentBooks() {
        return new RecentlyUsed(BOOKS_KEPT);
    }

    @Bean
    Cache recentCases(CommandServiceSettings settings) {
        return settings.casesAtHand() == 0 ? NoCache.INSTANCE : new RecentlyUsed(settings.casesAtHand());
    }

    @Bean
    DeskResolver deskResolver(Clock clock, StaffList staff, RuleBook rules) {
        return new DeskResolver(clock, staff, rules);
    }

    @Bean
    Ladder ladder() {
        return PackagedLists.ladder();
    }

    @Bean
    Docket docket(
            CaseRoom room,
            DeskResolver desks,
            DistrictRules districts,
            Books books,
            CommandBus bus,
            Ladder ladder,
            Clock clock) {
        Docket docket = new Docket(room, desks, districts, books);
        docket.handleOn(bus, RULINGS);
        docket.handleOn(bus, List.of(AnyCase.RULINGS));
        docket.remindOn(bus, ladder, clock);
        return docket;
    }

    @Bean
    Steps steps(CaseRoom room, DistrictRules districts) {
        List<Rulings<?>> all = new ArrayList<>(RULINGS);
        all.add(FirFiles.ENDING);
        return new Steps(room, districts, all);
    }

    @Bean
    Vocabulary commandVocabulary() {
        return LineJson.EVENTS;
    }

    @Bean
    @ConditionalOnMissingBean(name = "ledgerHealthIndicator")
    LedgerHealth ledgerHealthIndicator(Ledger ledger) {
        return new LedgerHealth(ledger);
    }
}
