package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.pingandeng.quiz.bank.QuestionDesk;
import org.pingandeng.quiz.bank.model.ItemBank.Wanted;
import org.pingandeng.quiz.exchange.ItemExport;
import org.pingandeng.quiz.exchange.ItemFormat;
import org.pingandeng.quiz.exchange.Loss;

/** The questions that were looked for as a file of one's choice, with a word on what it cannot carry. */
@Named("deskItemsExportPage")
@RequestScoped
public class DeskItemsExportPage {

    @Inject
    QuestionDesk desk;

    @Inject
    HttpServletRequest request;

    private ItemFilter filter;
    private ItemFormat format;
    private ItemExport export;
    private long count;

    @PostConstruct
    void write() {
        filter = ItemFilter.of(request);
        String named = request.getParameter("format");
        format = ItemFormat.named(named == null ? "" : named).orElse(ItemFormat.CSV);
        export = desk.export(filter.wanted(), format);
        count = desk.count(filter.wanted());
    }

    /** Sends the file. */
    public void download() throws IOException {
        byte[] file = export.text().getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(file, "items." + format.ending(), true);
    }

    /** All formats there are. */
    public List<ItemFormat> getFormats() {
        return List.of(ItemFormat.values());
    }

    /** The chosen one. */
    public ItemFormat getFormat() {
        return format;
    }

    /** What it cannot carry. */
    public List<Loss> getLosses() {
        return export.losses();
    }

    /** How many questions there are. */
    public long getCount() {
        return count;
    }

    /** Which questions. */
    public Wanted getWanted() {
        return filter.wanted();
    }

    /** Which questions, as the query of an address. */
    public String getQuery() {
        return filter.query();
    }
}
