package org.pingandeng.portal.web.contest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.contest.ContestBoard;
import org.pingandeng.portal.contest.ContestHall;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.Ranking;
import org.pingandeng.portal.contest.model.Side;

/** A ranking: of one round or all together, of single people or groups of one kind. */
@Named("contestRankingPage")
@RequestScoped
public class ContestRankingPage {

    private static final int A_PAGE = 50;

    @Inject
    ContestHall hall;

    @Inject
    ContestBoard board;

    @Inject
    ContestWords words;

    @Inject
    @Param(name = "c")
    String slug;

    @Inject
    @Param(name = "round")
    String asked;

    @Inject
    @Param(name = "by")
    String by;

    @Inject
    @Param(name = "page")
    String number;

    private Contest contest;
    private int round;
    private Side side;
    private Ranking ranking;

    @PostConstruct
    void look() {
        contest = hall.at(slug).orElseThrow(() -> new NotYours("contest"));
        int wanted = asked != null && asked.matches("\\d{1,3}") ? Integer.parseInt(asked) : 0;
        round = contest.rounds().stream().anyMatch(each -> each.number() == wanted) ? wanted : 0;
        List<Side> sides = words.sides(contest);
        side = sides.stream()
                .filter(each -> each.name().equals(by))
                .findFirst()
                .orElse(contest.sides().contains(Side.CLASS) ? Side.CLASS : sides.get(0));
        ranking = board.ranking(contest, round);
    }

    /** Answers "not found" where there is no such contest. */
    public void check() {
        // looked up already
    }

    /** The contest. */
    public Contest getContest() {
        return contest;
    }

    /** Which round; 0 for all together. */
    public int getRound() {
        return round;
    }

    /** Whose ranking it is. */
    public Side getSide() {
        return side;
    }

    /** How many have answered. */
    public int getPeople() {
        return ranking.people();
    }

    /** Whether nobody is on the list. */
    public boolean isNone() {
        return whole() == 0;
    }

    /** How many groups have too few people to be shown. */
    public int getSmall() {
        return ranking.small().getOrDefault(side, 0);
    }

    /** The single people of this page. */
    public List<Ranking.Line> getSingles() {
        return side == Side.INDIVIDUAL ? cut(ranking.singles()) : List.of();
    }

    /** The groups of this page. */
    public List<Ranking.Group> getGroups() {
        return side == Side.INDIVIDUAL ? List.of() : cut(groups());
    }

    private List<Ranking.Group> groups() {
        Map<Side, List<Ranking.Group>> all = ranking.groups();
        return all.getOrDefault(side, List.of());
    }

    private <T> List<T> cut(List<T> all) {
        return all.stream().skip((getPage() - 1L) * A_PAGE).limit(A_PAGE).toList();
    }

    private int whole() {
        return side == Side.INDIVIDUAL ? ranking.singles().size() : groups().size();
    }

    /** Which page, from 1. */
    public int getPage() {
        int wanted = number != null && number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1;
        return Math.max(1, Math.min(wanted, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (whole() + A_PAGE - 1) / A_PAGE);
    }

    /** The beginning of the addresses of pages. */
    public String getPageHref() {
        return "/contest/ranking?c=" + contest.slug() + "&round=" + round + "&by=" + side + "&page=";
    }
}
