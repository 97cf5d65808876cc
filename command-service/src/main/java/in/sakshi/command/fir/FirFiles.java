package in.sakshi.command.fir;

import in.sakshi.casework.CaseBegun;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Rulings;
import in.sakshi.desk.command.LetEFirLapse;
import in.sakshi.desk.command.SignEFir;

/** The files of first information reports, and the rules by which they are decided on, in the order of a case. */
public final class FirFiles {

    /** Which rule decides on which command. */
    public static final Rulings<?> RULINGS = Rulings.over(FirFile.class)
            .on(SignEFir.class, ReceivingElectronically::sign)
            .on(LetEFirLapse.class, ReceivingElectronically::lapse);

    private FirFiles() {}

    /** The file of a report, or of electronic information, that begins. */
    public static OpenFile opened(CaseBegun event) {
        return FirFile.opened(event);
    }
}
