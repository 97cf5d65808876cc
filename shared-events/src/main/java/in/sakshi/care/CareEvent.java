package in.sakshi.care;

import in.sakshi.casework.CaseEvent;

/** What can be done for her in a case of any kind, in the order in which it usually is (देखरेख की घटनाएं). */
public sealed interface CareEvent extends CaseEvent
        permits MedicalConsentRecorded,
                MedicalExaminationSent,
                MedicalExaminationDone,
                MedicalReportReceived,
                ForensicSampleSent,
                ForensicReportReceived,
                StatementRecorded,
                MagistrateStatementRequested,
                MagistrateStatementRecorded,
                ChildStatementRecorded,
                UnsafeHomeNoted,
                CommitteeReported,
                SpecialCourtReported,
                ChildProduced,
                ChildSheltered,
                FormBSent,
                SupportPersonAssigned,
                VictimRecovered,
                HandedToAhtu,
                WomanEscortRequested,
                WomanEscortProvided,
                SafetyCheckDone,
                VictimUpdated,
                CyberEvidenceRequested {}
