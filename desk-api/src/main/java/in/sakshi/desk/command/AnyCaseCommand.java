package in.sakshi.desk.command;

/** What may be asked about a case of any kind. */
public sealed interface AnyCaseCommand extends CaseCommand
        permits OpenNotice, CareCommand, OversightCommand, RetentionCommand {}
