package in.sakshi.desk.command;

/**
 * What those above may ask of a case of any kind, what a court orders in it, what papers belong to it, and what is corrected in its
 * books.
 */
public sealed interface OversightCommand extends AnyCaseCommand
        permits AddSupervisionNote,
                IssueDirection,
                ComplyWithDirection,
                AttachDocument,
                CorrectBookEntry,
                OrderExtension,
                OpenInEmergency,
                OrderInquiry,
                EndInquiry {}
