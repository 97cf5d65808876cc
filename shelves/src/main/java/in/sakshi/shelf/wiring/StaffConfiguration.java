package in.sakshi.shelf.wiring;

import in.sakshi.shelf.staff.RecordedPostings;
import in.sakshi.shelf.staff.StaffFile;
import in.sakshi.station.StaffList;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who serves where: the list that {@code sakshi.staff} and {@code sakshi.stations} name, and what the ledger has beside it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StaffSettings.class)
public class StaffConfiguration {

    @Bean
    @ConditionalOnMissingBean
    StaffList staffList(StaffSettings settings) {
        return StaffFile.read(settings.staff(), settings.stations());
    }

    @Bean
    RecordedPostings recordedPostings(EventStore events, StaffList staff, Clock clock) {
        return new RecordedPostings(events, staff, clock);
    }

    @Bean
    PostingsFollower postingsFollower(RecordedPostings postings) {
        return new PostingsFollower(postings);
    }
}
