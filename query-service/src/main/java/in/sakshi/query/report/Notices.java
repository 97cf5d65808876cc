package in.sakshi.query.report;

import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.NoticeLine;
import in.sakshi.desk.query.NoticeLine.About;
import in.sakshi.desk.query.NoticeLine.Opening;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.NoticeOpened;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.OpenLines;
import in.sakshi.station.StationCode;
import java.util.List;

/** Writes which notices were sent, and who opened them. */
final class Notices {

    private final OpenLines<NoticeLine> lines;

    Notices(OpenLines<NoticeLine> lines) {
        this.lines = lines;
    }

    static boolean areToldOf(CaseEvent event) {
        return event instanceof NoticeSent || event instanceof NoticeOpened || event instanceof AlertRaised;
    }

    void on(Told told) {
        CaseEvent event = told.event();
        if (event instanceof NoticeSent sent) {
            About about = new About(sent.obligation(), sent.notice(), sent.dueAt(), null);
            lines.begin(line(id(sent.caseId(), sent.notice()), about, sent.to(), told));
        } else if (event instanceof AlertRaised alert) {
            About about = new About(null, null, null, alert.kind());
            lines.begin(line(told.place(), about, alert.to(), told));
        } else if (event instanceof NoticeOpened opened) {
            lines.change(
                    id(opened.caseId(), opened.notice()),
                    told.recorded(),
                    line -> line.and(new Opening(opened.openedBy(), told.now())));
        }
    }

    private static String id(CaseId caseId, NoticeId notice) {
        return caseId + "/" + notice;
    }

    private static NoticeLine line(String id, About about, Owner to, Told told) {
        EntryNumber number = told.line().number();
        StationCode said = to.station();
        return new NoticeLine(
                id,
                told.recorded().position(),
                told.event().caseId(),
                number,
                said == null ? number.register().station() : said,
                about,
                to,
                told.now(),
                List.of());
    }
}
