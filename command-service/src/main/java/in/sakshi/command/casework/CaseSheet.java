package in.sakshi.command.casework;

import in.sakshi.care.ExamId;
import in.sakshi.care.ForensicSampleSent;
import in.sakshi.care.MedicalExaminationDone;
import in.sakshi.care.MedicalExaminationSent;
import in.sakshi.care.MedicalReportReceived;
import in.sakshi.care.SampleId;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ExamType;
import in.sakshi.event.CaseStations;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.oversight.DocumentId;
import in.sakshi.oversight.ExtensionOrdered;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be remembered of a case of any kind besides what is due (प्रकरण पत्रक).
 *
 * @param exams the examinations for which somebody was sent
 * @param examined those that took place
 * @param reported those whose report is in
 * @param samples the samples at the laboratory
 * @param documents the documents that are attached
 * @param books what stands in the numbered books about it
 * @param extension the order that gave more time last
 * @param stations through whose hands it goes
 * @param keeping whether its record is kept
 */
public record CaseSheet(
        Map<ExamId, ExamType> exams,
        Set<ExamId> examined,
        Set<ExamId> reported,
        Set<SampleId> samples,
        Set<DocumentId> documents,
        BookRows books,
        @Nullable ExtensionOrdered extension,
        CaseStations stations,
        Keeping keeping) {

    /** Nothing is remembered yet. */
    public static final CaseSheet EMPTY = new CaseSheet(
            Map.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            BookRows.NONE,
            null,
            CaseStations.NONE,
            Keeping.UNQUESTIONED);

    /** The same after an event; events of other kinds change nothing. */
    public CaseSheet after(CaseEvent event) {
        Keeping kept = keeping.after(event);
        if (event instanceof MedicalExaminationSent sent) {
            Map<ExamId, ExamType> more = new HashMap<>(exams);
            more.put(sent.examId(), sent.examType());
            return new CaseSheet(
                    Collections.unmodifiableMap(more),
                    examined,
                    reported,
                    samples,
                    documents,
                    books,
                    extension,
                    stations,
                    kept);
        }
        if (event instanceof MedicalExaminationDone done) {
            return new CaseSheet(
                    exams,
                    with(examined, done.examId()),
                    reported,
                    samples,
                    documents,
                    books,
                    extension,
                    stations,
                    kept);
        }
        if (event instanceof MedicalReportReceived received) {
            return new CaseSheet(
                    exams,
                    examined,
                    with(reported, received.examId()),
                    samples,
                    documents,
                    books,
                    extension,
                    stations,
                    kept);
        }
        if (event instanceof ForensicSampleSent sent) {
            return new CaseSheet(
                    exams,
                    examined,
                    reported,
                    with(samples, sent.sampleId()),
                    documents,
                    books,
                    extension,
                    stations,
                    kept);
        }
        if (event instanceof DocumentAttached attached) {
            return new CaseSheet(
                    exams,
                    examined,
                    reported,
                    samples,
                    with(documents, attached.documentId()),
                    books,
                    extension,
                    stations,
                    kept);
        }
        ExtensionOrdered last = event instanceof ExtensionOrdered ordered ? ordered : extension;
        return new CaseSheet(
                exams, examined, reported, samples, documents, books.after(event), last, stations.after(event), kept);
    }

    private static <T> Set<T> with(Set<T> some, T one) {
        Set<T> more = new HashSet<>(some);
        more.add(one);
        return Collections.unmodifiableSet(more);
    }
}
