package in.sakshi.desk.command;

import in.sakshi.care.ExamId;
import in.sakshi.casework.CaseId;
import in.sakshi.code.ExamType;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/** Send to a medical examination (चिकित्सीय परीक्षण हेतु भेजें). */
public record SendToMedicalExamination(
        CaseId caseId,
        @Fresh ExamId examId,
        ExamType examType,
        @Text(max = 200) String hospital,
        @Nullable OfficerId escortOfficer,
        @Nullable Happened happened)
        implements CareCommand {}
