package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Storing;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.Written.Refusal;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.Draft;
import org.pingandeng.quiz.bank.model.Drafts;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.writing.FormReader;
import org.pingandeng.quiz.writing.FormWriter;
import org.pingandeng.quiz.writing.ItemForm;

/**
 * Where authors write questions. A draft is its author's alone and keeps whatever is typed; finished, it becomes a new
 * item or a new version of one, and must be reviewed.
 */
@ApplicationScoped
public class WritingDesk {

    private static final Limits ATTACHED = Limits.of(
            10,
            Stream.of(MediaType.PICTURE, MediaType.SOUND).flatMap(Set::stream).collect(Collectors.toSet()));

    @Inject
    Drafts drafts;

    @Inject
    MediaLibrary library;

    @Inject
    ItemBank bank;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Begins a new item.
     *
     * @param author who writes
     * @param type of which type
     * @param use practice or exam; it stays so
     * @return the draft
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public UUID begin(@NotNull UUID author, @NotNull ItemType type, @NotNull Use use) {
        UUID id = UUID.randomUUID();
        ItemForm form = FormWriter.blank(type).with("use", use.name()).with("code", code(id));
        drafts.keep(new Draft(id, author, Optional.empty(), 0, form, clock.instant()));
        return id;
    }

    private static String code(UUID id) {
        return "Q-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /**
     * Begins to change an item, or goes on where this author left it.
     *
     * @param author who writes
     * @param item which
     * @return the draft; empty when there is no such item
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<UUID> change(@NotNull UUID author, @NotNull UUID item) {
        Optional<UUID> begun = drafts.of(author, item).map(Draft::id);
        return begun.isPresent() ? begun : bank.find(item).map(known -> begin(author, known));
    }

    private UUID begin(UUID author, BankItem known) {
        UUID id = UUID.randomUUID();
        ItemForm form =
                FormWriter.write(latest(known)).with("use", known.use().name()).with("code", known.code());
        drafts.keep(new Draft(id, author, Optional.of(known.id()), known.version(), form, clock.instant()));
        return id;
    }

    private Item latest(BankItem known) {
        VersionId version = new VersionId(known.id(), known.version());
        return bank.contents(List.of(version)).get(version);
    }

    /**
     * One's own draft.
     *
     * @param id which
     * @param author who asks
     * @return it; empty when it is another's
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<DraftView> draft(@NotNull UUID id, @NotNull UUID author) {
        return own(id, author).map(DraftView::of);
    }

    private Optional<Draft> own(UUID id, UUID author) {
        return drafts.find(id).filter(draft -> draft.author().equals(author));
    }

    /**
     * One's own drafts.
     *
     * @param author who asks
     * @return the latest changed first
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public List<DraftView> drafts(@NotNull UUID author) {
        return drafts.of(author).stream().map(DraftView::of).toList();
    }

    /**
     * Keeps what is typed.
     *
     * @param id which draft
     * @param author whose
     * @param typed all fields; a known item keeps its use and code
     * @return the draft as it is now; empty when it is another's or was finished
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<DraftView> keep(@NotNull UUID id, @NotNull UUID author, @NotNull ItemForm typed) {
        return own(id, author).map(draft -> {
            ItemForm form = draft.item().isEmpty() ? typed : fixed(typed, draft.form());
            Draft kept = draft.typed(form.with("type", draft.form().text("type")), clock.instant());
            drafts.keep(kept);
            return DraftView.of(kept);
        });
    }

    private static ItemForm fixed(ItemForm typed, ItemForm before) {
        return typed.with("use", before.text("use")).with("code", before.text("code"));
    }

    /**
     * Takes a picture or a sound into a draft. It stands at the end of the field; the picture of hazards takes the
     * place of the one before.
     *
     * @param id which draft
     * @param author whose
     * @param field into which field, such as {@code stem} or {@code picture}
     * @param file its bytes and what it is called
     * @return what came of it; empty when the draft is another's
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<Storing> attach(
            @NotNull UUID id, @NotNull UUID author, @NotNull String field, @NotNull Attached file) {
        return own(id, author).map(draft -> {
            Storing stored = library.store(file.bytes(), file.name(), ATTACHED);
            stored.file()
                    .ifPresent(kept -> drafts.keep(draft.typed(file.in(draft.form(), field, kept), clock.instant())));
            return stored;
        });
    }

    /**
     * A file for a draft.
     *
     * @param bytes of it
     * @param name as its giver calls it
     * @param said what it shows or what is heard, for those who cannot
     */
    public record Attached(InputStream bytes, String name, String said) {

        private ItemForm in(ItemForm form, String field, MediaFile kept) {
            if (field.endsWith("picture")) {
                return form.with(field, kept.id().digest());
            }
            String sign = MediaType.SOUND.contains(kept.type()) ? "!audio[" : "![";
            String words = said.replaceAll("[\\[\\]\\n\\r]", " ").strip();
            String before = form.text(field).stripTrailing();
            return form.with(
                    field,
                    (before.isEmpty() ? "" : before + "\n") + sign + words + "](media:"
                            + kept.id().digest() + ")");
        }
    }

    /**
     * Throws a draft away; the bank keeps what it has.
     *
     * @param id which
     * @param author whose
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public void discard(@NotNull UUID id, @NotNull UUID author) {
        own(id, author).ifPresent(draft -> drafts.remove(draft.id()));
    }

    /**
     * Finishes a draft: it becomes an item or its next version, and is a draft no more.
     *
     * @param id which
     * @param author whose
     * @param over whether to do so even where somebody has changed the item meanwhile
     * @return the item, or why the draft stays
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<Written> finish(@NotNull UUID id, @NotNull UUID author, boolean over) {
        return own(id, author).map(draft -> {
            FormReader.Result read = FormReader.read(draft.form());
            if (read.item().isEmpty()) {
                return new Written(Optional.empty(), Optional.of(Refusal.INCOMPLETE), read.problems());
            }
            Written written = draft.item()
                    .flatMap(bank::find)
                    .map(known -> revise(draft, known, read.item().get(), over))
                    .orElseGet(() -> add(draft, read.item().get()));
            written.item().ifPresent(item -> drafts.remove(draft.id()));
            return written;
        });
    }

    private Written add(Draft draft, Item item) {
        String code = draft.form().text("code").strip();
        if (code.isEmpty() || code.length() > 80 || bank.coded(code).isPresent()) {
            return Written.refused(Refusal.CODE_TAKEN);
        }
        BankItem fresh = new BankItem(code, use(draft.form()), item, draft.author(), clock.instant());
        bank.add(fresh, item);
        return done("item.written", fresh);
    }

    private static Use use(ItemForm form) {
        return Use.EXAM.name().equals(form.text("use")) ? Use.EXAM : Use.PRACTICE;
    }

    private Written revise(Draft draft, BankItem known, Item item, boolean over) {
        if (known.version() != draft.base() && !over) {
            return Written.refused(Refusal.CHANGED_MEANWHILE);
        }
        if (latest(known).equals(item)) {
            return Written.refused(Refusal.UNCHANGED);
        }
        known.revise(item, draft.author(), clock.instant());
        bank.addVersion(known, item, clock.instant());
        return done("item.revised", known);
    }

    private Written done(String action, BankItem item) {
        trail.record(action, item.id().toString(), Map.of("code", item.code(), "version", item.version()));
        return new Written(Optional.of(item.id()), Optional.empty(), List.of());
    }
}
