package in.sakshi.desk.command;

/** What may be asked of the care for her in a case of any kind. Nothing but its form may stand in its way. */
public sealed interface CareCommand extends AnyCaseCommand
        permits RecordMedicalConsent,
                SendToMedicalExamination,
                RecordMedicalExamination,
                ReceiveMedicalReport,
                SendForensicSample,
                ReceiveForensicReport,
                RecordStatement,
                RequestMagistrateStatement,
                RecordMagistrateStatement,
                RecordChildStatement,
                NoteUnsafeHome,
                ReportToCommittee,
                ReportToSpecialCourt,
                ProduceChild,
                ShelterChild,
                SendFormB,
                AssignSupportPerson,
                RecordRecovery,
                HandToAhtu,
                RequestWomanEscort,
                ProvideWomanEscort,
                DoSafetyCheck,
                UpdateVictim,
                RequestCyberEvidence {}
