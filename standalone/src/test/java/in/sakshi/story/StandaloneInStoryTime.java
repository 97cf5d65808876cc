package in.sakshi.story;

import in.sakshi.standalone.StandaloneApplication;
import org.springframework.boot.SpringApplication;

/** The whole service as it is, but for its clock, as {@link CommandServiceInStoryTime}. */
final class StandaloneInStoryTime {

    private StandaloneInStoryTime() {}

    public static void main(String[] arguments) {
        SpringApplication.from(StandaloneApplication::main)
                .with(CommandServiceInStoryTime.StoryTime.class)
                .run(arguments);
    }
}
