package in.sakshi.web.page;

import in.sakshi.desk.permission.Task;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Under what steps stand on the page of a case. */
enum StepGroup {
    /** Her safety, her health, her rights (सहायता). */
    CARE(Task.CARING, Task.COMPENSATING),
    /** Inquiry and counselling (जांच एवं काउंसलिंग). */
    INQUIRY(Task.INQUIRING, Task.CALLING_FOR_A_PSYCHOLOGIST, Task.HEADING),
    /** Report and investigation (प्राथमिकी एवं विवेचना). */
    REPORT(Task.REGISTERING, Task.ALLOTTING, Task.INVESTIGATING),
    /** Preventive action (निरोधात्मक कार्यवाही). */
    PREVENTION(Task.PREVENTING),
    /** Feedback and follow-up (फीडबैक एवं फॉलोअप). */
    FOLLOW_UP(Task.FOLLOWING_UP),
    /** Papers and entries (अभिलेख). */
    PAPERS(Task.KEEPING_PAPERS, Task.CORRECTING),
    /** Decisions of superiors (पर्यवेक्षण). */
    SUPERVISION(
            Task.DECIDING,
            Task.ANSWERING_FOR_THE_STATION,
            Task.LOWERING,
            Task.NOTING,
            Task.DIRECTING,
            Task.COMPLYING,
            Task.ORDERING_INQUIRIES),
    /** Keeping the record (अभिलेख संरक्षण). */
    RECORD(Task.HOLDING, Task.PROPOSING_DESTRUCTION, Task.ORDERING_DESTRUCTION);

    @SuppressWarnings("ImmutableEnumChecker") // Nobody can change it.
    private final Set<Task> tasks;

    StepGroup(Task first, Task... others) {
        this.tasks = EnumSet.of(first, others);
    }

    /** The steps of a case that stand under it. */
    List<CaseShown.Step> of(List<CaseShown.Step> steps) {
        return steps.stream()
                .filter(step -> Task.of(step.command()).filter(tasks::contains).isPresent())
                .toList();
    }

    /** The tasks that stand somewhere. */
    static List<Task> all() {
        return Arrays.stream(values()).flatMap(group -> group.tasks.stream()).toList();
    }
}
