package org.pingandeng.portal.web.post;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.post.PostDesk;
import org.pingandeng.portal.post.PostFileDesk;
import org.pingandeng.portal.post.model.Intake;
import org.pingandeng.portal.post.model.Keeper;
import org.pingandeng.portal.post.model.PostRefusal;
import org.pingandeng.portal.post.model.PostTable;
import org.pingandeng.portal.post.model.RowFlaw;
import org.pingandeng.portal.post.model.TypedRow;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.quiz.exchange.SheetFile;

/** A whole list from Excel: the form to fill in, what a file comes to row by row, and its entering. */
@Named("deskPostsImportPage")
@RequestScoped
public class DeskPostsImportPage {

    /** Megabytes; the door refuses what is larger. */
    private static final int MOST_MEGABYTES = 4;

    @Inject
    PostDesk desk;

    @Inject
    PostFileDesk files;

    @Inject
    PostForm blank;

    @Inject
    PostFileWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private Keeper keeper;
    private List<TypedRow> rows = List.of();
    private UUID once;
    private Intake intake;

    @PostConstruct
    void look() {
        keeper = desk.mine().orElse(null);
    }

    /** Does what a form asks for, or sends the workbook to fill in. */
    public String act() throws IOException {
        if (!form.sent()) {
            if (keeper != null && form.text("download").equals("form")) {
                blank.send(keeper);
            }
            return null;
        }
        return switch (form.text("act")) {
            case "look" -> preview();
            case "take" -> take();
            default -> null;
        };
    }

    private String preview() throws IOException {
        Optional<Part> file = file();
        if (file.isEmpty()) {
            return refuse(List.of(RowFlaw.ofFile(PostRefusal.FILE_EMPTY)));
        }
        try (InputStream in = file.get().getInputStream()) {
            SheetFile sheet = SheetFile.read(in, PostTable.MOST_ROWS);
            if (sheet.flaw() != null) {
                return refuse(List.of(RowFlaw.ofFile(reason(sheet))));
            }
            rows = sheet.rows().stream()
                    .map(row -> new TypedRow(row.number(), row.cells()))
                    .toList();
        }
        once = UUID.randomUUID();
        return show(files.look(once, table()));
    }

    private Optional<Part> file() throws IOException {
        try {
            return Optional.ofNullable(request.getPart("file")).filter(part -> part.getSize() > 0);
        } catch (ServletException noFiles) {
            return Optional.empty();
        }
    }

    private static PostRefusal reason(SheetFile sheet) {
        return switch (sheet.flaw()) {
            case OLD_EXCEL -> PostRefusal.FILE_OLD;
            case ENCRYPTED -> PostRefusal.FILE_LOCKED;
            case TOO_MANY_ROWS -> PostRefusal.ROWS_MANY;
            default -> PostRefusal.FILE_KIND;
        };
    }

    private String take() {
        rows = SheetField.read(form.text("rows"));
        Optional<UUID> sent = form.id("once");
        if (sent.isEmpty() || rows.isEmpty()) {
            return refuse(List.of(RowFlaw.ofFile(PostRefusal.FILE_EMPTY)));
        }
        once = sent.get();
        Intake taken = files.take(once, table());
        if (!taken.sound()) {
            return show(taken);
        }
        flash.ok(words.done(taken));
        return "/desk/posts?faces-redirect=true";
    }

    private PostTable table() {
        return PostTable.read(rows, words.posts());
    }

    private String show(Intake result) {
        List<RowFlaw> whole =
                result.flaws().stream().filter(flaw -> flaw.row() == 0).toList();
        if (!whole.isEmpty()) {
            return refuse(whole);
        }
        intake = result;
        return null;
    }

    private String refuse(List<RowFlaw> flaws) {
        form.refuse("file", words.whole(flaws));
        return null;
    }

    /** For whom the list is kept; null where the visitor belongs to no enterprise. */
    public Keeper getKeeper() {
        return keeper;
    }

    /** What the file comes to; null before there is one. */
    public Intake getIntake() {
        return intake;
    }

    /** Whether the file can be entered. */
    public boolean isReady() {
        return intake != null && intake.sound() && intake.fresh();
    }

    /** The rows of the file for the form that enters them. */
    public String getRows() {
        return SheetField.write(PostTable.known(rows));
    }

    /** The number of the form that enters them, so that sending it twice enters them once. */
    public UUID getOnce() {
        return once;
    }

    /** How many rows a file may have. */
    public int getMost() {
        return PostTable.MOST_ROWS;
    }

    /** How large a file may be. */
    public int getMegabytes() {
        return MOST_MEGABYTES;
    }
}
