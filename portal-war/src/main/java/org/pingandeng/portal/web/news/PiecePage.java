package org.pingandeng.portal.web.news;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.Storing;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.editing.EditingDesk;
import org.pingandeng.portal.editing.Saved;
import org.pingandeng.portal.editing.model.EditingRefusal;
import org.pingandeng.portal.editing.model.PieceId;
import org.pingandeng.portal.editing.model.Pieces;
import org.pingandeng.portal.editing.model.Standing.State;
import org.pingandeng.portal.editing.model.Version;
import org.pingandeng.portal.news.NewsDesk;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** A thing that is written: its draft as a form, or the version that waits or is published, with all that happened. */
@Named("piecePage")
@RequestScoped
public class PiecePage {

    private static final int LONGEST_NAME = 120;

    @Inject
    EditingDesk desk;

    @Inject
    NewsDesk news;

    @Inject
    PieceForm fields;

    @Inject
    SentForm form;

    @Inject
    NewsWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private PieceId id;
    private List<Version> versions;

    @PostConstruct
    void look() {
        id = fields.id();
        versions = PieceId.valid(id.key()) ? desk.versions(id) : List.of();
        if (versions.isEmpty()) {
            versions = List.of(desk.packed(id).orElseThrow(() -> new NotYours("piece")));
        }
    }

    /** Does what a form of the page asks for. */
    public String act() throws IOException, ServletException {
        return !form.sent()
                ? null
                : switch (form.text("act")) {
                    case "change" -> change();
                    case "save" -> save();
                    case "submit" -> submit();
                    case "withdraw" -> withdraw();
                    default -> null;
                };
    }

    private String change() {
        if (desk.change(id).isEmpty()) {
            flash.refused(words.say("refusal.NO_DRAFT"));
        }
        return here("");
    }

    private String save() throws IOException, ServletException {
        Saved saved = keep();
        if (saved.refusal().isEmpty()) {
            flash.ok(words.say("piece.kept"));
        }
        return here("");
    }

    private Saved keep() throws IOException, ServletException {
        Map<String, String> typed = new HashMap<>(fields.typed());
        take(typed);
        int revision = form.number("revision").orElse(-1);
        Saved saved = desk.save(id, revision, typed);
        saved.refusal().ifPresent(why -> flash.refused(words.say("refusal." + why)));
        return saved;
    }

    /** A file that was chosen takes the place of the one before; further files stand below each other. */
    private void take(Map<String, String> typed) throws IOException, ServletException {
        for (Part part : request.getParts()) {
            if (!part.getName().startsWith("up.") || part.getSize() == 0) {
                continue;
            }
            String place = part.getName().substring("up.".length());
            String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "")
                    .replaceAll("[\\p{Cntrl}/\\\\]", " ")
                    .strip();
            try (InputStream in = part.getInputStream()) {
                Storing storing = news.take(place, in, name);
                if (storing.file().isEmpty()) {
                    flash.refused(words.say("file." + storing.refusal().orElseThrow(), name));
                } else {
                    put(typed, place, storing.file().get(), name);
                }
            }
        }
    }

    private static void put(Map<String, String> typed, String place, MediaFile file, String name) {
        String digest = file.id().digest();
        if (place.equals("files")) {
            String before = typed.getOrDefault("files", "").strip();
            String shown = name.substring(Math.max(0, name.length() - LONGEST_NAME));
            typed.put("files", (before + "\n" + digest + " " + shown).strip());
        } else {
            typed.put(place, digest);
        }
    }

    private String submit() throws IOException, ServletException {
        if (keep().refusal().isPresent()) {
            return here("");
        }
        Instant due = form.moment("dueDay", "dueTime");
        if (due == null && (form.ticked("dueDay") || form.ticked("dueTime"))) {
            flash.refused(words.say("refusal.DUE"));
            return here("");
        }
        Optional<EditingRefusal> refusal = desk.submit(id, due);
        refusal.ifPresentOrElse(
                why -> flash.refused(words.say("refusal." + why)), () -> flash.ok(words.say("piece.submitted")));
        return here(refusal.isPresent() ? "&tried=1" : "");
    }

    private String withdraw() {
        desk.withdraw(id, form.text("reason"))
                .ifPresentOrElse(
                        why -> flash.refused(words.say("refusal." + why)),
                        () -> flash.ok(words.say("piece.withdrawn")));
        return here("");
    }

    private String here(String more) {
        return "/desk/piece?faces-redirect=true&kind=" + id.kind() + "&key=" + id.key() + more;
    }

    /** What is written. */
    public PieceId getId() {
        return id;
    }

    /** All versions, the newest first. */
    public List<Version> getVersions() {
        return versions;
    }

    /** The version that is shown: the one in the address, or the newest. */
    public Version getShown() {
        return form.number("n").stream()
                .mapToObj(number -> Pieces.numbered(versions, number))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> versions.get(0));
    }

    /** Whether the version that is shown is a draft, and so a form. */
    public boolean isDraft() {
        return getShown().standing().state() == State.DRAFT;
    }

    /** Whether a new version can be begun. */
    public boolean isChangeable() {
        State state = versions.get(0).standing().state();
        return state == State.PUBLISHED || state == State.RETURNED || state == State.WITHDRAWN;
    }

    /** Whether it can be withdrawn: an article or a case that the public reads. */
    public boolean isWithdrawable() {
        return desk.withdrawable(id);
    }

    /** Fields that stand in the way, once the editor meant to be done. */
    public List<String> getProblems() {
        return isDraft() && form.ticked("tried") ? desk.problems(id) : List.of();
    }
}
