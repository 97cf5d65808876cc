package in.sakshi.desk.command;

/** What those above may ask of a case of any kind, and what papers belong to it. */
public sealed interface OversightCommand extends AnyCaseCommand
        permits AddSupervisionNote, IssueDirection, ComplyWithDirection, AttachDocument {}
