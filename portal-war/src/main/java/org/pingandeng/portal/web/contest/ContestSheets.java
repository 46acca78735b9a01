package org.pingandeng.portal.web.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.PeopleDesk;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.contest.ContestDesk;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.Ranking;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.ExcelPress;
import org.pingandeng.portal.print.Printed;

/** The results of a contest as a workbook for the office, with the names of the first so that prizes find their people. */
@RequestScoped
public class ContestSheets {

    private static final int NAMED = 100;

    @Inject
    ContestDesk desk;

    @Inject
    PeopleDesk people;

    @Inject
    ContestWords words;

    /** Prints all results. */
    byte[] workbook(Contest contest) {
        ContestDesk.Results results = desk.results(contest.id());
        List<Block> blocks = new ArrayList<>();
        for (Side side : words.sides(contest)) {
            blocks.add(new Block.Heading(words.say("side." + side)));
            blocks.add(
                    side == Side.INDIVIDUAL
                            ? singles(results)
                            : groups(contest, results.ranking().groups().getOrDefault(side, List.of())));
        }
        return ExcelPress.print(new Printed(words.title(contest), blocks));
    }

    private Block singles(ContestDesk.Results results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("c.place"),
                words.say("c.number"),
                words.say("c.shown"),
                words.say("c.name"),
                words.say("c.correct"),
                words.say("c.time")));
        for (Ranking.Line line : results.ranking().singles()) {
            rows.add(List.of(
                    String.valueOf(line.place()),
                    String.valueOf(line.number()),
                    line.label(),
                    rows.size() > NAMED ? "" : name(results.people().get(line.entry())),
                    String.valueOf(line.correct()),
                    words.taken(line.millis())));
        }
        return new Block.Table(rows);
    }

    /** Somebody whose account is out of reach stays a number. */
    private String name(UUID person) {
        try {
            return person == null ? "" : people.find(person).name();
        } catch (NotYours outside) {
            return "";
        }
    }

    private Block groups(Contest contest, List<Ranking.Group> groups) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("c.place"),
                words.say("c.group"),
                words.say("c.people"),
                words.say(contest.summed() ? "c.sum" : "c.average"),
                words.say("c.time")));
        groups.forEach(group -> rows.add(List.of(
                String.valueOf(group.place()),
                group.name(),
                String.valueOf(group.people()),
                words.points(contest, group),
                words.taken(group.millis()))));
        return new Block.Table(rows);
    }
}
