package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ReferralId;
import in.sakshi.door.DoorFrame;
import in.sakshi.door.identity.IdentityConfiguration;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.ObligationId;
import in.sakshi.query.access.Views;
import in.sakshi.query.confidential.Confidence;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.StationCode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hangs the query door in its frame. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorSettings.class)
@Import({
    CaseDoor.class,
    RegisterDoor.class,
    BookDoor.class,
    AuditDoor.class,
    PostingDoor.class,
    UnitDoor.class,
    MyselfDoor.class,
    OfficerDoor.class,
    PendencyDoor.class,
    NoticeDoor.class,
    WorkDoor.class,
    ReportDoor.class,
    ViewDoor.class,
    OpeningDoor.class,
    SearchDoor.class,
    DoorProblems.class,
    DoorFrame.class,
    IdentityConfiguration.class
})
public class QueryDoorConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Print.class,
                        Reach.class,
                        CaseQuestion.class,
                        HistoryQuestion.class,
                        BookQuestion.class,
                        ReferralQuestion.class,
                        AuditQuestion.class,
                        OrdersQuestion.class,
                        PostingsQuestion.class,
                        UnitQuestion.class,
                        OfficersQuestion.class,
                        PendencyQuestion.class,
                        TrendQuestion.class,
                        ObligationsQuestion.class,
                        NoticesQuestion.class,
                        WorkQuestion.class,
                        DailyListQuestion.class,
                        FortnightQuestion.class,
                        CountsQuestion.class,
                        CountedQuestion.class,
                        ViewsQuestion.class,
                        OpeningQuestion.class,
                        SearchQuestion.class)
                .replaceWithClass(CaseId.class, String.class)
                .replaceWithClass(ComplaintId.class, UUID.class)
                .replaceWithClass(NoticeId.class, String.class)
                .replaceWithClass(ReferralId.class, UUID.class)
                .replaceWithClass(ObligationId.class, String.class)
                .replaceWithClass(OfficerId.class, String.class)
                .replaceWithClass(StationCode.class, String.class);
    }

    @Bean
    @Lazy
    Freshness freshness(ReadingPosition reading, Views views, DoorSettings settings) {
        return new Freshness(reading, views, settings.patience());
    }

    @Bean
    @Lazy
    DestroyedCases destroyedCases(Shelves shelves, Freshness freshness) {
        return new DestroyedCases(shelves, freshness);
    }

    @Bean
    @Lazy
    Answers answers(
            Freshness freshness,
            Ledger ledger,
            Coverings coverings,
            Views views,
            QueryProblems problems,
            DoorSettings settings) {
        return new Answers(freshness, new KnownDays(ledger), coverings, views, problems, settings.fileLines());
    }

    @Bean
    @Lazy
    Coverings coverings(Shelves shelves, Views views, Freshness freshness, ParkedCases parked) {
        return new Coverings(new Confidence(shelves, views), freshness, parked);
    }

    @Bean
    QueryProblems queryProblems() {
        return new QueryProblems();
    }

    @Bean
    ParkedCases parkedCases(EventProcessingConfiguration processing) {
        return new ParkedCases(processing);
    }

    @Bean
    @Lazy
    BothBooks bothBooks(Freshness freshness, ParkedCases parked) {
        return new BothBooks(freshness, parked);
    }

    @Bean
    WebMvcConfigurer queryDoor(StaffList staff, Clock clock) {
        return new WebMvcConfigurer() {

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(new MayAsk())
                        // Every question, so that a new one cannot be forgotten; the other door has its own guard.
                        .addPathPatterns("/api/**")
                        .excludePathPatterns("/api/commands/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new QuestionResolver());
                resolvers.add(new ReachResolver(staff, clock));
                resolvers.add(new PrintResolver(staff, clock));
            }
        };
    }

    @Bean
    QuestionDescription questionDescription() {
        return new QuestionDescription();
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI sakshiApi() {
        return new OpenAPI().info(new Info().title("Sakshi (साक्षी)").version("1"));
    }
}
