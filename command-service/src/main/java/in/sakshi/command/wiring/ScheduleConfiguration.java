package in.sakshi.command.wiring;

import in.sakshi.command.obligation.Ladder;
import in.sakshi.command.schedule.BusTelling;
import in.sakshi.command.schedule.DueDiary;
import in.sakshi.command.schedule.Pace;
import in.sakshi.command.schedule.ReminderRound;
import in.sakshi.command.schedule.Schedule;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.shelf.Shelves;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schedule, its writing, and the rounds through it. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    DueDiary dueDiary(Shelves shelves, Ladder ladder) {
        return new DueDiary(shelves, ladder);
    }

    @Bean
    Schedule schedule(Shelves shelves, CommandServiceSettings settings) {
        return new Schedule(
                shelves,
                new Pace(settings.schedule().atOnce(), settings.schedule().again()));
    }

    @Bean
    ScheduleMeters scheduleMeters(MeterRegistry registry, Schedule schedule, Clock clock) {
        return new ScheduleMeters(registry, schedule, clock);
    }

    @Bean
    ReminderRound reminderRound(Schedule schedule, CommandBus bus, Clock clock, ScheduleMeters meters) {
        return new ReminderRound(schedule, new BusTelling(bus), clock, meters);
    }

    @Bean
    ReminderRounds reminderRounds(
            ReminderRound round, ReadingPosition reading, Ledger ledger, CommandServiceSettings settings) {
        return new ReminderRounds(
                round, new ScheduleReadUp(reading, ledger), settings.schedule().every());
    }
}
