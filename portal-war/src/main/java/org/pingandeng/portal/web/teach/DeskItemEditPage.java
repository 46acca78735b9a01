package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.Storing;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.bank.DraftView;
import org.pingandeng.quiz.bank.LikenessDesk;
import org.pingandeng.quiz.bank.LikenessDesk.Alike;
import org.pingandeng.quiz.bank.WritingDesk;
import org.pingandeng.quiz.bank.WritingDesk.Attached;
import org.pingandeng.quiz.bank.Written;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Prose;
import org.pingandeng.quiz.writing.FormProblem;
import org.pingandeng.quiz.writing.FormWriter;
import org.pingandeng.quiz.writing.ItemForm;

/**
 * A question being written. Every post keeps what was typed first; the page's script keeps it between posts. Fields of
 * the form are named {@code f.} and their name.
 */
@Named("deskItemEditPage")
@RequestScoped
public class DeskItemEditPage {

    private static final String FIELD = "f.";

    @Inject
    WritingDesk desk;

    @Inject
    LikenessDesk likeness;

    @Inject
    Visitor visitor;

    @Inject
    MediaAddress addresses;

    @Inject
    TeachWords words;

    @Inject
    FieldMessages messages;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private DraftView draft;
    private List<Alike> alike;
    private boolean tried;
    private boolean overtaken;
    private Part file;
    private String said = "";
    private String target = "stem";

    @PostConstruct
    void open() {
        draft = uuid("draft").flatMap(id -> desk.draft(id, me())).orElse(null);
        if (draft != null && text("type").equals(ItemType.HAZARD_PICTURE.word())) {
            target = "picture";
        }
    }

    private UUID me() {
        return visitor.person().value();
    }

    private Optional<UUID> uuid(String name) {
        return Ids.read(request.getParameter(name));
    }

    /** Goes on to the draft of the item that the address names; one that is not there is not found. */
    public void arrive() throws IOException {
        Optional<UUID> item = uuid("id");
        if (item.isPresent() && draft == null) {
            Optional<UUID> begun = desk.change(me(), item.get());
            if (begun.isPresent()) {
                Faces.redirect("/desk/item-edit?draft=%s", begun.get().toString());
                return;
            }
        }
        if (draft == null && (item.isPresent() || request.getParameter("draft") != null)) {
            Faces.responseSendError(404, "");
        }
    }

    static String to(UUID id) {
        return "/desk/item-edit?faces-redirect=true&draft=" + id;
    }

    /** Keeps what was typed. */
    public String keep() {
        return changed(form -> form);
    }

    /** One more line in a list. */
    public String add(String list, String first) {
        return changed(form -> form.add(list, first));
    }

    /** One more question in a case, of the type that was chosen. */
    public String addPart() {
        String type = request.getParameter("partType");
        return changed(form -> {
            String at = "part." + form.rows("part") + ".";
            ItemForm grown = form;
            for (Map.Entry<String, String> field :
                    FormWriter.blank(ItemType.of(type)).fields().entrySet()) {
                grown = grown.with(at + field.getKey(), field.getValue());
            }
            return grown;
        });
    }

    /** A line less. */
    public String remove(String list, int row) {
        return changed(form -> form.remove(list, row));
    }

    /** A line further up. */
    public String raise(String list, int row) {
        return changed(form -> form.raise(list, row));
    }

    private String changed(UnaryOperator<ItemForm> change) {
        return desk.keep(draft.id(), me(), change.apply(typed()))
                .map(kept -> to(kept.id()))
                .orElse("/desk/item-edit?faces-redirect=true");
    }

    private ItemForm typed() {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), values[0]);
            }
        });
        return new ItemForm(fields);
    }

    /** Takes a picture or a sound into a field. */
    public String attach() throws IOException {
        draft = desk.keep(draft.id(), me(), typed()).orElse(draft);
        if (file == null || file.getSize() == 0) {
            messages.refuse("file", words.say("write.attach.none"));
            return null;
        }
        if (said.isBlank() && !target.endsWith("picture")) {
            messages.refuse("said", words.say("write.attach.said"));
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            Optional<Storing> stored =
                    desk.attach(draft.id(), me(), target, new Attached(in, file.getSubmittedFileName(), said));
            if (stored.flatMap(Storing::refusal).isPresent()) {
                messages.refuse(
                        "file",
                        words.say("write.attach." + stored.get().refusal().get()));
                return null;
            }
        }
        return to(draft.id());
    }

    /** Brings the question into the bank as a draft to review, or says what is missing. */
    public String finish() {
        return finish(false);
    }

    /** The same, although somebody has changed the question meanwhile. */
    public String finishOver() {
        return finish(true);
    }

    private String finish(boolean over) {
        draft = desk.keep(draft.id(), me(), typed()).orElse(draft);
        Written written = desk.finish(draft.id(), me(), over).orElse(null);
        if (written == null) {
            return "/desk/item-edit?faces-redirect=true";
        }
        if (written.item().isPresent()) {
            flash.ok(words.say("write.done"));
            return "/desk/item?faces-redirect=true&id=" + written.item().get();
        }
        tried = true;
        overtaken = written.refusal()
                .filter(Written.Refusal.CHANGED_MEANWHILE::equals)
                .isPresent();
        messages.refuse("finish", words.say("write.refusal." + written.refusal().orElseThrow()));
        return null;
    }

    /** Throws the draft away. */
    public String discard() {
        desk.discard(draft.id(), me());
        flash.ok(words.say("write.discarded"));
        return "/desk/item-edit?faces-redirect=true";
    }

    /** The draft, or null before one is begun. */
    public DraftView getDraft() {
        return draft;
    }

    /** What stands in a field. */
    public String text(String field) {
        return draft.form().text(field);
    }

    /** The lines of a list, by their numbers. */
    public List<Integer> rows(String list) {
        return IntStream.range(0, draft.form().rows(list)).boxed().toList();
    }

    /** What is wrong with a field, once the author meant to be done; empty otherwise. */
    public String problem(String field) {
        return tried
                ? draft.problems().stream()
                        .filter(problem -> problem.field().equals(field))
                        .findFirst()
                        .map(problem -> words.say("write.problem." + problem.reason()))
                        .orElse("")
                : "";
    }

    /** Questions of the bank that are like this one. */
    public List<Alike> getAlike() {
        if (alike == null) {
            alike = draft.item()
                    .map(item -> likeness.alike(item, draft.known().orElse(null)))
                    .orElse(List.of());
        }
        return alike;
    }

    /** The types that a case's questions can have. */
    public List<String> getPartTypes() {
        return Arrays.stream(ItemType.values())
                .filter(type -> type != ItemType.CASE_STUDY)
                .map(ItemType::word)
                .toList();
    }

    /** Why a question may be wrong, by reason, for the page's script. */
    public List<FormProblem.Reason> getReasons() {
        return List.of(FormProblem.Reason.values());
    }

    /** The fields that take a picture or a sound, with their names. */
    public Map<String, String> getTargets() {
        Map<String, String> targets = new LinkedHashMap<>();
        if (draft.form().text("type").equals(ItemType.HAZARD_PICTURE.word())) {
            targets.put(words.say("write.attach.picture"), "picture");
        }
        targets.put(words.say("items.stem"), "stem");
        for (int row : rows("option")) {
            targets.put(words.say("write.option", row + 1), "option." + row + ".text");
        }
        for (int part : rows("part")) {
            boolean scene = text("part." + part + ".type").equals(ItemType.HAZARD_PICTURE.word());
            targets.put(words.say("write.part", part + 1), "part." + part + (scene ? ".picture" : ".stem"));
        }
        targets.put(words.say("items.explanation"), "explanation");
        return targets;
    }

    /** The addresses of the draft's pictures and sounds by their ids, as JSON for the page's script. */
    public String getFiles() {
        return draft.form().fields().entrySet().stream()
                .flatMap(field -> field.getKey().endsWith("picture")
                        ? Stream.of(field.getValue()).filter(MediaId::valid)
                        : Prose.media(field.getValue()).stream())
                .distinct()
                .map(id -> '"' + id + "\":\"" + addresses.of(id) + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Whether somebody has changed the question meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** A picture or a sound. */
    public Part getFile() {
        return file;
    }

    /** A picture or a sound. */
    public void setFile(Part file) {
        this.file = file;
    }

    /** What it shows or what is heard. */
    public String getSaid() {
        return said;
    }

    /** What it shows or what is heard. */
    public void setSaid(String said) {
        this.said = said == null ? "" : said;
    }

    /** The field it goes into. */
    public String getTarget() {
        return target;
    }

    /** The field it goes into. */
    public void setTarget(String target) {
        this.target = target;
    }
}
