package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.pingandeng.course.offline.OfflineDesk.Decided;
import org.pingandeng.portal.bridge.OfflineList;
import org.pingandeng.portal.web.site.Flash;

/** Study without network that a device brought back and the rule put aside: credited or declined here, with a reason. */
@Named("deskOfflinePage")
@RequestScoped
public class DeskOfflinePage {

    @Inject
    OfflineList list;

    @Inject
    TeachWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<OfflineList.Line> lines;

    /** Whether the page shows what was decided; else what waits. */
    public boolean isDecided() {
        return "decided".equals(request.getParameter("show"));
    }

    /** What the page shows. */
    public List<OfflineList.Line> getLines() {
        if (lines == null) {
            lines = list.lines(!isDecided());
        }
        return lines;
    }

    /** Decides as the pressed button says: {@code credit:<numbers>} or {@code decline:<numbers>}. */
    public String decide() {
        String[] wish = String.valueOf(request.getParameter("decide")).split(":", 2);
        if (wish.length == 2 && wish[1].matches("\\d{1,18}(,\\d{1,18}){0,1999}")) {
            List<Long> records =
                    Arrays.stream(wish[1].split(",")).map(Long::valueOf).toList();
            boolean credit = wish[0].equals("credit");
            tell(credit, list.decide(records, credit, request.getParameter("why-" + records.get(0))));
        }
        return "/desk/offline?faces-redirect=true";
    }

    private void tell(boolean credit, Decided decided) {
        if (decided.refusal().isPresent()) {
            flash.refused(words.say("offline.refusal." + decided.refusal().get()));
        } else {
            flash.ok(credit ? words.say("offline.credited", time(decided.credited())) : words.say("offline.declined"));
        }
    }

    /**
     * A length in words of figures.
     *
     * @param millis how long
     * @return for example {@code 2:05}
     */
    public String time(long millis) {
        long seconds = (millis + 500) / 1000;
        return String.format("%d:%02d", seconds / 60, seconds % 60);
    }
}
