package org.pingandeng.portal.web.works;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.portal.works.WorksCount;
import org.pingandeng.portal.works.WorksDesk;
import org.pingandeng.portal.works.model.Burst;
import org.pingandeng.portal.works.model.Work;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.model.WorksFile;
import org.pingandeng.portal.works.model.WorksRefusal;

/** One call at the desk: works to look through, votes to look over, files, the result. */
@Named("deskWorksCallPage")
@RequestScoped
public class DeskWorksCallPage {

    private static final int A_PAGE = 30;
    private static final List<String> STATES = List.of("", "NEW", "SHOWN", "REFUSED", "HIDDEN");

    @Inject
    WorksDesk desk;

    @Inject
    WorksCount counting;

    @Inject
    SentForm form;

    @Inject
    WorksWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private WorksCall call;
    private List<Work> shown;
    private Long count;
    private List<Burst> bursts;
    private UUID opened;
    private String author = "";

    @PostConstruct
    void look() {
        call = form.id("id").flatMap(desk::call).orElseThrow(() -> new NotYours("call"));
    }

    /** Does what a form of the page asks for. */
    public String act() throws IOException, ServletException {
        if (!form.sent()) {
            return null;
        }
        if (form.text("act").equals("author")) {
            opened = form.id("work").orElseThrow(() -> new NotYours("work"));
            author = desk.author(opened).orElse("");
            return null;
        }
        Optional<WorksRefusal> refusal = done(form.text("act"));
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("desk.done"));
        return "/desk/works-call?faces-redirect=true&id=" + call.id() + "&state=" + getState();
    }

    private Optional<WorksRefusal> done(String act) throws IOException, ServletException {
        return switch (act) {
            case "step" ->
                form.one("step", Work.Step.class)
                        .flatMap(step -> form.id("work").map(work -> desk.step(work, step, form.text("words"))))
                        .orElse(Optional.of(WorksRefusal.NOT_THERE));
            case "exclude" -> exclude();
            case "recount" -> {
                counting.recount(call.id());
                yield Optional.empty();
            }
            case "give" -> give();
            case "withdraw" -> form.id("file").map(desk::withdraw).orElse(Optional.of(WorksRefusal.NOT_THERE));
            case "result" -> desk.result(call.id(), form.text("words"));
            default -> Optional.of(WorksRefusal.NOT_THERE);
        };
    }

    private Optional<WorksRefusal> exclude() {
        String hour = form.text("hour");
        Optional<UUID> work = form.id("work");
        if (work.isEmpty() || !hour.matches("\\d{1,12}")) {
            return Optional.of(WorksRefusal.NOT_THERE);
        }
        Instant began = Instant.ofEpochSecond(Long.parseLong(hour));
        return counting.exclude(call.id(), work.get(), form.text("network"), began, form.text("words"));
    }

    private Optional<WorksRefusal> give() throws IOException, ServletException {
        Part file = request.getPart("given");
        if (file == null || file.getSize() == 0) {
            return Optional.of(WorksRefusal.FILE);
        }
        try (InputStream in = file.getInputStream()) {
            return desk.give(call.id(), form.text("name"), in);
        }
    }

    /**
     * What was sent in a field of one of the forms, where that was refused; else what is kept.
     *
     * @param act which form
     * @param about the work of the form; empty where it is about the call
     * @param field its name
     * @param kept anything
     */
    public String typed(String act, String about, String field, String kept) {
        boolean sent =
                form.sent() && form.text("act").equals(act) && form.text("work").equals(about);
        return sent ? form.text(field) : kept;
    }

    /** The call. */
    public WorksCall getCall() {
        return call;
    }

    /** The states to filter by; the empty text is all. */
    public List<String> getStates() {
        return STATES;
    }

    /** The state that is filtered by; empty for all. */
    public String getState() {
        return STATES.contains(form.text("state")) ? form.text("state") : "";
    }

    /** How many works there are. */
    public long getCount() {
        if (count == null) {
            count = desk.countWorks(call.id(), getState());
        }
        return count;
    }

    /** This page's works. */
    public List<Work> getShown() {
        if (shown == null) {
            shown = desk.works(call.id(), getState(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }

    /** Whether something may be done to a work, by the name of the step. */
    public boolean allows(Work work, String step) {
        return work.allows(Work.Step.valueOf(step));
    }

    /** What came in bursts and still counts. */
    public List<Burst> getBursts() {
        if (bursts == null) {
            bursts = counting.bursts(call.id());
        }
        return bursts;
    }

    /** What is given away. */
    public List<WorksFile> getFiles() {
        return desk.files(call.id());
    }

    /** Who handed a work in, once it was asked for; else empty. */
    public String author(Work work) {
        return work.id().equals(opened) ? author : "";
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (getCount() + A_PAGE - 1) / A_PAGE);
    }
}
