package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.bank.ExportDesk;
import org.pingandeng.quiz.exchange.ItemFormat;
import org.pingandeng.quiz.exchange.Loss;

/** The questions that were looked for or ticked as a file of one's choice, with a word on what it cannot carry. */
@Named("deskItemsExportPage")
@RequestScoped
public class DeskItemsExportPage {

    private static final int MOST_TICKED = 100;

    @Inject
    ExportDesk desk;

    @Inject
    HttpServletRequest request;

    private ItemsAddress address;
    private List<UUID> ticked;
    private List<UUID> chosen;
    private ItemFormat format;
    private List<Loss> losses;

    @PostConstruct
    void look() {
        address = ItemsAddress.of(request);
        String[] items = request.getParameterValues("item");
        ticked = items == null
                ? List.of()
                : Arrays.stream(items)
                        .flatMap(id -> Ids.read(id).stream())
                        .distinct()
                        .limit(MOST_TICKED)
                        .toList();
        String named = request.getParameter("format");
        format = ItemFormat.named(named == null ? "" : named)
                .filter(ItemFormat::writes)
                .orElse(ItemFormat.EXCEL);
    }

    private List<UUID> chosen() {
        if (chosen == null) {
            chosen = ticked.isEmpty() ? desk.found(address.query()) : ticked;
        }
        return chosen;
    }

    /** Sends the file. */
    public void download() throws IOException {
        Faces.sendFile(desk.write(chosen(), format).file(), "items." + format.ending(), true);
    }

    /** All formats that can be written. */
    public List<ItemFormat> getFormats() {
        return Arrays.stream(ItemFormat.values()).filter(ItemFormat::writes).toList();
    }

    /** The chosen one. */
    public ItemFormat getFormat() {
        return format;
    }

    /** What it cannot carry. */
    public List<Loss> getLosses() {
        if (losses == null) {
            losses = desk.losses(chosen(), format);
        }
        return losses;
    }

    /** How many questions there are. */
    public long getCount() {
        return chosen().size();
    }

    /** The ticked questions; none where all that were found are meant. */
    public List<UUID> getTicked() {
        return ticked;
    }

    /** The names of the list's parameters. */
    public List<String> getParameters() {
        return List.copyOf(address.asked().keySet());
    }

    /** A parameter's value. */
    public String asked(String name) {
        return address.get(name);
    }

    /** Which questions, as the query of an address. */
    public String getQuery() {
        return ticked.isEmpty()
                ? address.text()
                : ticked.stream().map(item -> "item=" + item).collect(Collectors.joining("&"));
    }
}
