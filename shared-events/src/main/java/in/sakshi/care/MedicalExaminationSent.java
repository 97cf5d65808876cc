package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ExamType;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * She, or whoever is to be examined, was sent to a hospital (परीक्षण हेतु भेजा गया).
 *
 * @param hospital where to
 * @param escortOfficer the officer who went along, if any
 */
public record MedicalExaminationSent(
        CaseId caseId,
        ExamId examId,
        ExamType examType,
        String hospital,
        @Nullable OfficerId escortOfficer,
        Happened happened)
        implements CareEvent {}
