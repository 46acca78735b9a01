package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.course.programme.PlayerPolicyDesk;
import org.pingandeng.course.programme.PlayerPolicyDesk.Wanted;
import org.pingandeng.course.programme.PolicyRefusal;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.model.DatedPolicy;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.programme.model.PlayerPolicy.Questions;
import org.pingandeng.course.programme.model.PlayerPolicy.Seeking;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;

/** How lessons of each programme are watched, by date; the form begins with what holds today. */
@Named
@RequestScoped
public class PlayerPolicyPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    PlayerPolicyDesk desk;

    @Inject
    ProgrammeDesk programmes;

    @Inject
    Preferences preferences;

    @Inject
    DeskWords words;

    @Inject
    Clock clock;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private Map<String, String> titles;
    private List<Line> lines;
    private String programme = "";
    private LocalDate from;
    private Seeking seeking;
    private List<Integer> speeds;
    private int faster;
    private int least;
    private int count;
    private int answer;
    private String source = "";
    private String mark = "proposal";

    /**
     * One policy on the page.
     *
     * @param programme its title; blank for all that have none of their own
     * @param code the programme's code; blank for all
     * @param dated what it says
     * @param speeds as they are written
     * @param inForce whether it holds today
     */
    public record Line(String programme, String code, DatedPolicy dated, String speeds, boolean inForce) {}

    /**
     * A speed to tick.
     *
     * @param percent of the natural one
     * @param label such as {@code 1.25×}
     * @param ticked whether it is allowed
     */
    public record Speed(int percent, String label, boolean ticked) {}

    @PostConstruct
    void look() {
        titles = new LinkedHashMap<>();
        programmes
                .programmes()
                .forEach(each -> titles.put(each.code(), each.title().in(preferences.getLocale())));
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNTY);
        List<DatedPolicy> all = desk.policies();
        lines = all.stream().map(each -> line(each, today)).toList();
        programme = Optional.ofNullable(request.getParameter("p"))
                .filter(titles::containsKey)
                .orElse("");
        from = today;
        fill(desk.on(programme, today).policy());
    }

    private void fill(PlayerPolicy policy) {
        seeking = policy.seeking();
        speeds = policy.speeds();
        faster = policy.fasterPercent();
        least = policy.leastPercent();
        count = policy.questions().count();
        answer = policy.questions().answerSeconds();
    }

    private Line line(DatedPolicy policy, LocalDate today) {
        String code = policy.programme().orElse("");
        DatedPolicy held = desk.on(code, today);
        return new Line(
                titles.getOrDefault(code, code),
                code,
                policy,
                policy.policy().speeds().stream().map(PlayerPolicyPage::times).collect(Collectors.joining(" ")),
                held.equals(policy));
    }

    private static String times(int percent) {
        BigDecimal times = BigDecimal.valueOf(percent, 2).stripTrailingZeros();
        return (times.scale() < 1 ? times.setScale(1) : times).toPlainString() + "×";
    }

    /** Adds a policy that holds from a day on. */
    public String add() {
        PlayerPolicy policy = new PlayerPolicy(seeking, wanted(), faster, least, new Questions(count, answer));
        Optional<String> whose = Optional.of(programme).filter(code -> !code.isEmpty());
        Optional<PolicyRefusal> refusal = desk.add(new Wanted(whose, from, policy, source, mark));
        if (refusal.isPresent()) {
            fields.refuse(refusal.get().field(), words.say("policy.refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("kept"));
        return "/desk/player-policy?faces-redirect=true"
                + whose.map(code -> "&p=" + code).orElse("");
    }

    private List<Integer> ticked() {
        return Stream.of(Optional.ofNullable(request.getParameterValues("speeds"))
                        .orElse(new String[0]))
                .filter(sent -> sent.matches("\\d{2,3}"))
                .map(Integer::valueOf)
                .toList();
    }

    /** What was ticked, and the natural speed, without which nothing plays. */
    private List<Integer> wanted() {
        List<Integer> all = new ArrayList<>(ticked());
        all.add(PlayerPolicy.NATURAL);
        return all;
    }

    /** The programmes, and all that have no policy of their own. */
    public List<SelectItem> getProgrammes() {
        return Stream.concat(
                        Stream.of(new SelectItem("", words.say("policy.everybody"))),
                        titles.entrySet().stream().map(each -> new SelectItem(each.getKey(), each.getValue())))
                .toList();
    }

    /** Whither a film may be moved, in words. */
    public List<SelectItem> getSeekings() {
        return Arrays.stream(Seeking.values())
                .map(each -> new SelectItem(each, words.say("policy.seeking." + each)))
                .toList();
    }

    /** The speeds that the player has beside the natural one; as they were ticked, when the page comes back. */
    public List<Speed> getAllSpeeds() {
        List<Integer> on = "POST".equals(request.getMethod()) ? ticked() : speeds;
        return PlayerPolicyDesk.SPEEDS.stream()
                .filter(percent -> percent != PlayerPolicy.NATURAL)
                .map(percent -> new Speed(percent, times(percent), on.contains(percent)))
                .toList();
    }

    /** How sure one may be of a source. */
    public List<String> getMarks() {
        return List.of("confirmed", "known", "proposal");
    }

    /** All policies, those for everybody first. */
    public List<Line> getLines() {
        return lines;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme == null ? "" : programme;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Seeking getSeeking() {
        return seeking;
    }

    public void setSeeking(Seeking seeking) {
        this.seeking = seeking;
    }

    public int getFaster() {
        return faster;
    }

    public void setFaster(int faster) {
        this.faster = faster;
    }

    public int getLeast() {
        return least;
    }

    public void setLeast(int least) {
        this.least = least;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public int getAnswer() {
        return answer;
    }

    public void setAnswer(int answer) {
        this.answer = answer;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
