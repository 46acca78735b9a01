package org.pingandeng.portal.web.booklet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.booklet.BookletShelf;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.web.training.SentForm;

/** A booklet to read: its cover with the contents, a chapter, or all of it for paper. */
@Named("bookletPage")
@RequestScoped
public class BookletPage {

    @Inject
    BookletShelf shelf;

    @Inject
    BookletBinding binding;

    @Inject
    SentForm form;

    private Booklet booklet;
    private List<BoundChapter> chapters = List.of();
    private int number;

    @PostConstruct
    void look() {
        booklet = shelf.find(form.text("b")).orElse(null);
        if (booklet != null) {
            chapters = binding.chapters(booklet);
            number = form.text("c").isEmpty() ? 0 : form.number("c").orElse(-1);
        }
    }

    /** Answers "not found" where there is no such booklet or chapter. */
    public void check() throws IOException {
        if (booklet == null || number < 0 || number > chapters.size()) {
            Faces.responseSendError(404, null);
        }
    }

    /** The booklet. */
    public Booklet getBooklet() {
        return booklet;
    }

    /** All its chapters. */
    public List<BoundChapter> getChapters() {
        return chapters;
    }

    /** The open chapter; null on the cover. */
    public BoundChapter getChapter() {
        return number > 0 && number <= chapters.size() ? chapters.get(number - 1) : null;
    }

    /** The chapter's number; 0 on the cover. */
    public int getNumber() {
        return number;
    }

    /** The address of a chapter. */
    public String href(int chapter) {
        return "/booklets/read?b=" + booklet.code() + (chapter == 0 ? "" : "&c=" + chapter);
    }
}
