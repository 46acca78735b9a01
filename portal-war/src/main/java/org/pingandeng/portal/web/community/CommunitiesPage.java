package org.pingandeng.portal.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pingandeng.portal.community.SchemeShelf;
import org.pingandeng.portal.community.TitleRegister;
import org.pingandeng.portal.community.TitleRegister.Progress;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.Stand;
import org.pingandeng.portal.community.model.Stands;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.portal.web.desk.PageNumber;

/** The public register of titles: filters, a page of the list, the map of townships, progress against the plan. */
@Named
@RequestScoped
public class CommunitiesPage {

    private static final Set<String> STATES = Set.of("CURRENT", "PUBLISHED", "EXPIRED", "WITHDRAWN");

    @Inject
    TitleRegister register;

    @Inject
    SchemeShelf shelf;

    @Inject
    TitleWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Stands.Wanted wanted;
    private List<Scheme> schemes;
    private Map<String, Integer> held;
    private List<Stand> rows;
    private int count;
    private List<Progress> progress;
    private TownshipMap map;

    @PostConstruct
    void look() {
        schemes = shelf.inForce();
        String level = text("level");
        String state = text("state");
        wanted = new Stands.Wanted(
                text("scheme"),
                Arrays.stream(TitleLevel.values())
                        .filter(each -> each.name().equals(level))
                        .findFirst()
                        .orElse(null),
                text("township"),
                STATES.contains(state) ? state : "");
        count = register.count(wanted);
        rows = register.list(wanted, getPage());
        held = register.held(wanted);
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.length() > 120 ? "" : value.strip();
    }

    /** The lines on this page. */
    public List<Stand> getRows() {
        return rows;
    }

    /** How many lines were found. */
    public int getCount() {
        return count;
    }

    /** The page shown, from 1. */
    public int getPage() {
        return Math.min(PageNumber.of(request), getPages());
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(count);
    }

    /** The address of a page, up to its number. */
    public String getPageHref() {
        return href(wanted.township()) + "&page=";
    }

    private String href(String township) {
        return "/communities?scheme=" + encoded(wanted.scheme()) + "&level="
                + (wanted.level() == null ? "" : wanted.level()) + "&state=" + wanted.state() + "&township="
                + encoded(township);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether anything is chosen. */
    public boolean isChosen() {
        return !wanted.equals(new Stands.Wanted("", null, "", ""));
    }

    /** How the public sees a line. */
    public String shown(Stand stand) {
        return stand.shown(LocalDate.ofInstant(clock.instant(), Application.COUNTY));
    }

    /** The schemes to choose from. */
    public List<Pick> getSchemePicks() {
        return schemes.stream()
                .map(each ->
                        new Pick(each.code(), words.title(each), each.code().equals(wanted.scheme())))
                .toList();
    }

    /** The levels to choose from. */
    public List<Pick> getLevelPicks() {
        return Arrays.stream(TitleLevel.values())
                .map(each -> new Pick(each.name(), words.rank(each), each == wanted.level()))
                .toList();
    }

    /** The townships to choose from. */
    public List<Pick> getTownshipPicks() {
        return names().map(each -> new Pick(each, each, each.equals(wanted.township())))
                .toList();
    }

    private Stream<String> names() {
        return Stream.concat(
                        register.tiles().stream().map(Stands.Tile::name),
                        held.keySet().stream().sorted())
                .distinct();
    }

    /** The states to choose from. */
    public List<Pick> getStatePicks() {
        return Stream.of("CURRENT", "PUBLISHED", "EXPIRED", "WITHDRAWN")
                .map(each -> new Pick(each, words.say("state." + each), each.equals(wanted.state())))
                .toList();
    }

    /** Everything that one may work for. */
    public List<Scheme> getSchemes() {
        return schemes;
    }

    /** The plan's targets that titles serve. */
    public List<Progress> getProgress() {
        if (progress == null) {
            progress = register.progress();
        }
        return progress;
    }

    /** The map. */
    public TownshipMap getMap() {
        if (map == null) {
            map = TownshipMap.of(register.tiles(), held, this::href);
        }
        return map;
    }
}
