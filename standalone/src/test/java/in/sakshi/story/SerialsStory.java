package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.standalone.StandaloneApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Sixty-four desks write into one station's book at once. */
class SerialsStory {

    private static final int CLIENTS = 64;
    private static final String MAMTA = "o-1003";

    @TempDir
    Path data;

    @Test
    void sixtyFourClientsAtOnceGetSixtyFourNumbersWithoutAGapAlsoAcrossAKill() throws Exception {
        int port = Jvm.freePort();
        Http http = new Http(port);
        List<UUID> complaints =
                IntStream.range(0, CLIENTS).mapToObj(n -> new UUID(7, n)).toList();
        List<UUID> more =
                IntStream.range(0, CLIENTS).mapToObj(n -> new UUID(8, n)).toList();

        try (Jvm first = start(port).untilReady(http)) {
            assertThat(serials(registerAll(http, complaints, null))).containsExactlyInAnyOrderElementsOf(upTo(CLIENTS));
            // The second sixty-four meet a kill -9 in the middle of it.
            registerAll(http, more, first);
        }
        try (Jvm second = start(port).untilReady(http)) {
            // Each sends the same again, with the same key, as a client does that got no answer.
            List<Http.Answer> again = registerAll(http, more, null);
            assertThat(serials(again))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(CLIENTS + 1, 2 * CLIENTS)
                            .boxed()
                            .toList());
            assertThat(second.words()).doesNotContain("Exception");
        }
    }

    private Jvm start(int port) {
        return Jvm.start(
                data, StandaloneApplication.class, "--sakshi.data=" + data.resolve("data"), "--server.port=" + port);
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    /** Sends all at once; kills that process, if one is given, when the first few have their answer. */
    private static List<Http.Answer> registerAll(Http http, List<UUID> complaints, @Nullable Jvm killed)
            throws InterruptedException, ExecutionException {
        ExecutorService desks = Executors.newFixedThreadPool(complaints.size());
        CountDownLatch firstFew = new CountDownLatch(5);
        try {
            List<Future<Http.Answer>> sent = new ArrayList<>();
            for (UUID complaint : complaints) {
                sent.add(desks.submit(registering(http, complaint, firstFew)));
            }
            if (killed != null) {
                firstFew.await();
                killed.kill();
            }
            List<Http.Answer> answers = new ArrayList<>();
            for (Future<Http.Answer> one : sent) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            desks.shutdownNow();
        }
    }

    private static Callable<Http.Answer> registering(Http http, UUID complaint, CountDownLatch answered) {
        ObjectNode body = Http.JSON.createObjectNode();
        body.put("complaintId", complaint.toString())
                .put("station", "RMG")
                .put("source", "WALK_IN")
                .put("category", "OTHER")
                .put("briefFacts", "परीक्षण");
        body.putObject("complainant").put("address", "ग्राम कठौली");
        return () -> {
            try {
                return http.command("ReceiveComplaint", MAMTA, complaint, body);
            } catch (IOException gone) {
                return new Http.Answer(0, Http.JSON.createObjectNode());
            } finally {
                answered.countDown();
            }
        };
    }

    private static List<Integer> serials(List<Http.Answer> answers) {
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        return answers.stream()
                .map(answer -> answer.body().at("/decided/0/event/serial").intValue())
                .toList();
    }
}
