package in.sakshi.query.confidential;

import in.sakshi.care.EscortId;
import in.sakshi.care.ExamId;
import in.sakshi.care.SampleId;
import in.sakshi.casework.CaseId;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.SessionId;
import in.sakshi.desk.query.Recorder;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.FirId;
import in.sakshi.law.Section;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.ObligationId;
import in.sakshi.oversight.DirectionId;
import in.sakshi.oversight.DocumentId;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.HoldId;
import in.sakshi.rulebook.DistrictRulesId;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is decided of each part of what is answered: {@code decisions.tsv} has a line for every component of a record in which anything
 * may be written or that may tell of a person, and for every field that may be corrected. Ids, times, code lists and truths tell of
 * nobody unless a line says otherwise. What has no decision is never shown.
 */
final class Decisions {

    /** Types that tell of no person. */
    private static final Set<Class<?>> OPEN_TYPES = Set.of(
            CaseId.class,
            ComplaintId.class,
            FirId.class,
            PreventiveId.class,
            AccusedId.class,
            ReferralId.class,
            SessionId.class,
            ExamId.class,
            SampleId.class,
            EscortId.class,
            DirectionId.class,
            DocumentId.class,
            HoldId.class,
            NoticeId.class,
            ObligationId.class,
            DistrictRulesId.class,
            EntryNumber.class,
            RegisterId.class,
            Section.class,
            OfficerId.class,
            Recorder.class,
            StationCode.class,
            UnitPath.class,
            Instant.class,
            LocalDate.class,
            Duration.class,
            boolean.class,
            Boolean.class,
            long.class,
            Long.class,
            double.class,
            Double.class);

    private static final Map<String, Decision> ALL = read();

    private Decisions() {}

    /** What is decided of a component, e.g. {@code Complainant.name}. */
    static Optional<Decision> of(Class<?> type, String component) {
        return Optional.ofNullable(ALL.get(type.getSimpleName() + "." + component));
    }

    /**
     * What is decided of a field that may be corrected.
     *
     * @throws IllegalStateException if nothing is
     */
    static Decision of(Enum<?> field) {
        return of(field.getDeclaringClass(), field.name())
                .orElseThrow(() -> undecided(field.getDeclaringClass(), field.name()));
    }

    /** Whether such values tell of no person. */
    static boolean isOpen(Class<?> type) {
        return OPEN_TYPES.contains(type) || type.isEnum();
    }

    /** That something is to be shown of which nobody has decided what it is. */
    static IllegalStateException undecided(Class<?> type, String component) {
        return new IllegalStateException(
                type.getSimpleName() + "." + component
                        + " has no decision (expected: a line in decisions.tsv that says which matter it is and how it is covered)");
    }

    /** All of them, by what they are about. */
    static Map<String, Decision> all() {
        return ALL;
    }

    private static Map<String, Decision> read() {
        Map<String, Decision> all = new TreeMap<>();
        InputStream file = Objects.requireNonNull(Decisions.class.getResourceAsStream("decisions.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(words -> put(all, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(all);
    }

    private static void put(Map<String, Decision> all, String... words) {
        if (all.put(words[0], Decision.of(Arrays.copyOfRange(words, 1, words.length))) != null) {
            throw new IllegalStateException("decisions.tsv: " + words[0] + " stands twice");
        }
    }
}
