package in.sakshi.desk.command;

import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import in.sakshi.fir.Informant;
import in.sakshi.law.Section;
import in.sakshi.station.StationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enter information that came electronically (ई-सूचना दर्ज करें).
 *
 * @param firId made by the caller
 * @param station which station received it
 * @param reference number under which the portal knows it
 * @param sections as far as its content shows them already; may be empty
 * @param informant who sent it
 * @param happened when it was received; now, if absent
 */
public record ReceiveEFirInformation(
        @Fresh FirId firId,
        StationCode station,
        @Text(max = 60) @Nullable String reference,
        List<Section> sections,
        Informant informant,
        @Nullable Happened happened)
        implements FirCommand, AtStation {}
