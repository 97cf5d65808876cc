package in.sakshi.desk.command;

/** What may be asked about keeping the record of a case, of any kind, and about destroying it. */
public sealed interface RetentionCommand extends AnyCaseCommand
        permits PlaceLegalHold, LiftLegalHold, ProposeDestruction, OrderDestruction {}
