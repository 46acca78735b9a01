package org.pingandeng.portal.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.print.PrintRoom;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.portal.web.site.Preferences;

/** Prints a saved paper: questions, answer sheet or key, in shuffled versions, as PDF or Word. */
@Named("paperPrintPage")
@RequestScoped
public class PaperPrintPage {

    @Inject
    PrintRoom room;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private Printed.What what = Printed.What.PAPER;
    private Printed.As as = Printed.As.PDF;
    private int version = 1;

    /** Sends the file. */
    public void print() throws IOException {
        UUID paper = Fields.id(Fields.text(request, "id", ""));
        Integer form = Fields.number(Fields.text(request, "form", "1"));
        if (paper == null || form == null) {
            throw new NotYours("paper");
        }
        byte[] file = room.print(paper, new PrintRoom.Order(what, as, form, version, preferences.getLocale()))
                .orElseThrow(() -> new NotYours("paper"));
        String name = what.name().toLowerCase(java.util.Locale.ROOT) + "-" + (char) ('A' + form - 1) + version;
        Faces.sendFile(file, name + "." + as.ending(), true);
    }

    /** What of the paper. */
    public Printed.What getWhat() {
        return what;
    }

    /** What of the paper. */
    public void setWhat(Printed.What what) {
        this.what = what;
    }

    /** As which kind of file. */
    public Printed.As getAs() {
        return as;
    }

    /** As which kind of file. */
    public void setAs(Printed.As as) {
        this.as = as;
    }

    /** Which shuffled version, from 1. */
    public int getVersion() {
        return version;
    }

    /** Which shuffled version, from 1. */
    public void setVersion(int version) {
        this.version = version;
    }

    /** What can be printed of a paper. */
    public List<Printed.What> getAllWhat() {
        return List.of(Printed.What.values());
    }

    /** The kinds of files. */
    public List<Printed.As> getAllAs() {
        return List.of(Printed.As.values());
    }

    /** The versions there can be. */
    public List<Integer> getVersions() {
        return IntStream.rangeClosed(1, PrintRoom.MOST_VERSIONS).boxed().toList();
    }
}
