package org.pingandeng.portal.web.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.contest.ContestDesk;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.ContestDraft;
import org.pingandeng.portal.contest.model.DraftRefusal;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The office's contests, and a form for a new one. */
@Named("deskContestsPage")
@RequestScoped
public class DeskContestsPage {

    private static final int A_PAGE = 50;
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    ContestDesk desk;

    @Inject
    ContestWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<Topic> topics;
    private List<Contest> all;
    private Long count;

    /**
     * A topic to draw from.
     *
     * @param path its path
     * @param questions how many it has
     * @param chosen whether it was ticked
     */
    public record Topic(String path, int questions, boolean chosen) {}

    /** Makes the contest that the form describes. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        ContestDesk.Made made = desk.make(form.id("request").orElseGet(UUID::randomUUID), draft());
        Optional<DraftRefusal> refusal = made.refusal();
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("draft." + refusal.get()));
            return null;
        }
        flash.ok(words.say("made"));
        return "/desk/contest?faces-redirect=true&id=" + made.id();
    }

    private ContestDraft draft() {
        return new ContestDraft(
                form.text("titleZh"),
                form.text("titleEn"),
                form.text("aboutZh"),
                form.text("aboutEn"),
                sides(),
                List.copyOf(ticked()),
                form.number("questions").orElse(0),
                form.number("minutes").orElse(0),
                form.number("aDay").orElse(0),
                form.text("count").equals("SUM"),
                form.number("fewest").orElse(0),
                form.moment("opensDay", "opensTime"),
                form.moment("closesDay", "closesTime"));
    }

    private Set<Side> sides() {
        return Stream.of(Side.values())
                .filter(side -> form.ticked("side." + side))
                .collect(Collectors.toSet());
    }

    private Set<String> ticked() {
        String[] values = request.getParameterValues("topic");
        return values == null
                ? Set.of()
                : Arrays.stream(values).filter(path -> path.length() < 200).collect(Collectors.toSet());
    }

    /** The topics at the top, with what was ticked. */
    public List<Topic> getTopics() {
        if (topics == null) {
            Set<String> ticked = ticked();
            topics = desk.topics().entrySet().stream()
                    .filter(topic -> !topic.getKey().contains("/"))
                    .map(topic -> new Topic(topic.getKey(), topic.getValue(), ticked.contains(topic.getKey())))
                    .toList();
        }
        return topics;
    }

    /** The number of the request that the form makes. */
    public String getRequest() {
        return form.value("request", UUID.randomUUID());
    }

    /** For what people can take part. */
    public Side[] getSides() {
        return Side.values();
    }

    /** The day that a new form begins with. */
    public String getToday() {
        return LocalDate.ofInstant(clock.instant(), COUNTY).toString();
    }

    /** The contests of this page. */
    public List<Contest> getAll() {
        if (all == null) {
            all = desk.all((getPage() - 1) * A_PAGE, A_PAGE);
        }
        return all;
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        if (count == null) {
            count = desk.count();
        }
        return (int) Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }
}
