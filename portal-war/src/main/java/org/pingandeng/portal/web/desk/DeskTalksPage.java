package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.ExcelPress;
import org.pingandeng.portal.print.PdfPress;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.portal.talk.TalkDesk;
import org.pingandeng.portal.talk.model.Talk;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.site.Times;

/** The talks before a shift that the teams of an enterprise held, with their files. */
@Named
@RequestScoped
public class DeskTalksPage {

    private static final int A_PAGE = 50;

    @Inject
    TalkDesk desk;

    @Inject
    Times times;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private List<Talk> talks;

    @PostConstruct
    void load() {
        talks = desk.all();
    }

    /** The latest first. */
    public List<Talk> getTalks() {
        return talks;
    }

    /** Those of this page. */
    public List<Talk> getShown() {
        return talks.stream().skip((getPage() - 1L) * A_PAGE).limit(A_PAGE).toList();
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.min(PageNumber.of(request), getPages());
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (talks.size() + A_PAGE - 1) / A_PAGE);
    }

    /** How many signatures stand on all of them. */
    public int getPeople() {
        return talks.stream().mapToInt(Talk::people).sum();
    }

    /** Sends the file that the address asks for, if it asks for one: all as Excel, or one talk's sheet as PDF. */
    public void send() throws IOException {
        String asked = request.getParameter("download");
        if ("xlsx".equals(asked)) {
            Faces.sendFile(ExcelPress.print(list()), say("talks.title") + ".xlsx", true);
        } else if ("pdf".equals(asked)) {
            Printed sheet = sheet(find(request.getParameter("id")));
            Faces.sendFile(new PdfPress(id -> Optional.empty()).print(sheet), sheet.title() + ".pdf", true);
        }
    }

    private Talk find(String id) {
        return talks.stream()
                .filter(talk -> talk.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotYours("talk"));
    }

    private Printed list() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                say("talks.at"),
                say("talks.case"),
                say("talks.team"),
                say("talks.people"),
                say("talks.names"),
                say("talks.foreman"),
                say("talks.received")));
        talks.forEach(talk -> rows.add(List.of(
                times.minute(talk.heldAt()),
                talk.caseTitle(),
                talk.team(),
                String.valueOf(talk.people()),
                String.join("、", talk.members()),
                talk.foremanName(),
                times.minute(talk.receivedAt()))));
        return new Printed(say("talks.title"), List.of(new Block.Heading(say("talks.title")), new Block.Table(rows)));
    }

    private Printed sheet(Talk talk) {
        List<List<String>> names = new ArrayList<>();
        names.add(List.of(say("talks.number"), say("talks.name")));
        IntStream.range(0, talk.people())
                .forEach(at ->
                        names.add(List.of(String.valueOf(at + 1), talk.members().get(at))));
        return new Printed(
                say("talks.sheet") + " " + times.day(talk.heldAt()) + " " + talk.team(),
                List.of(
                        new Block.Title(say("talks.sheet")),
                        new Block.Text(say("talks.case") + "：" + talk.caseTitle(), 0, true),
                        new Block.Text(say("talks.team") + "：" + talk.team(), 0, false),
                        new Block.Text(say("talks.at") + "：" + times.minute(talk.heldAt()), 0, false),
                        new Block.Text(say("talks.foreman") + "：" + talk.foremanName(), 0, false),
                        new Block.Text(say("talks.people") + "：" + talk.people(), 0, false),
                        new Block.Table(names)));
    }

    private String say(String key) {
        return ResourceBundle.getBundle("org.pingandeng.portal.web.desk.Messages", preferences.getLocale())
                .getString(key);
    }
}
