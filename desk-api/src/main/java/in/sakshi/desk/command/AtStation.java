package in.sakshi.desk.command;

import in.sakshi.station.StationCode;

/** By such a command something begins at a station that it names. */
public sealed interface AtStation permits ReceiveComplaint, RegisterFir, ReceiveEFirInformation, TakePreventiveAction {

    /** The station at which it begins. */
    StationCode station();
}
