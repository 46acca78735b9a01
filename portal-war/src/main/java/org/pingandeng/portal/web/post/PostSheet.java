package org.pingandeng.portal.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.post.model.Holding;
import org.pingandeng.portal.post.model.OnlineLine;
import org.pingandeng.portal.post.model.OwnerTally;
import org.pingandeng.portal.post.model.Proof;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.ExcelPress;
import org.pingandeng.portal.print.Printed;

/** The register of posts as files; numbers of certificates are masked there too. */
@RequestScoped
public class PostSheet {

    @Inject
    PostWords words;

    /**
     * Sends a list of people in posts.
     *
     * @param current those in a post
     * @param ended those who left theirs
     * @param today the day by which it stands
     */
    public void send(List<Holding> current, List<Holding> ended, LocalDate today) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads("name", "post", "since", "lastDay", "state", "proof", "who"));
        Stream.concat(current.stream(), ended.stream()).forEach(each -> rows.add(row(each, today)));
        file(words.say("title"), rows);
    }

    private List<String> row(Holding each, LocalDate today) {
        return List.of(
                words.name(each.line()),
                words.place(each.line()),
                each.line().since().toString(),
                each.line().end() == null ? "" : each.line().end().lastDay().toString(),
                words.say("state." + each.state(today).name()),
                papers(each),
                each.line().who());
    }

    private String papers(Holding each) {
        Stream<String> own = each.portal() == null
                ? Stream.empty()
                : Stream.of(words.own(each) + " " + each.portal().serial());
        Stream<String> entered = each.proofs().stream().filter(Proof::standing).map(words::paper);
        return Stream.concat(own, entered).collect(Collectors.joining("；"));
    }

    /**
     * Sends how enterprises keep their lists.
     *
     * @param tallies a line each
     */
    public void send(List<OwnerTally> tallies) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads("enterprise", "field", "declared", "holders", "held", "percent"));
        tallies.forEach(each -> rows.add(List.of(
                each.name(),
                each.field(),
                each.declaredOn() == null
                        ? words.say("declared.never")
                        : each.declaredOn().toString(),
                String.valueOf(each.holders()),
                String.valueOf(each.held()),
                words.share(each.percent()))));
        file(words.say("overview.title"), rows);
    }

    /**
     * Sends what is noted of systems online.
     *
     * @param lines a line each
     */
    public void sendOnline(List<OnlineLine> lines) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads("enterprise", "field", "online", "online.day", "online.source", "online.trained"));
        lines.forEach(each -> rows.add(List.of(
                each.name(),
                each.field(),
                words.say(each.noted() ? each.note().online() ? "online.yes" : "online.no" : "online.none"),
                each.noted() ? each.note().day().toString() : "",
                each.noted() ? each.note().source() : "",
                each.trainedOn() == null ? "" : each.trainedOn().toString())));
        file(words.say("online.title"), rows);
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> words.say(key)).toList();
    }

    private static void file(String title, List<List<String>> rows) throws IOException {
        Faces.sendFile(
                ExcelPress.print(new Printed(title, List.of(new Block.Heading(title), new Block.Table(rows)))),
                title + ".xlsx",
                true);
    }
}
