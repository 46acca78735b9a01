package org.pingandeng.portal.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.notice.NoticeBoard;
import org.pingandeng.portal.notice.NoticeView;
import org.pingandeng.portal.web.site.Preferences;

/** A person's notices, newest first; each can be marked as read, or all at once. */
@Named
@RequestScoped
public class NoticesPage {

    private static final String BUNDLE = "org.pingandeng.portal.web.notice.Messages";

    @Inject
    NoticeBoard board;

    @Inject
    Visitor visitor;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private int page = 1;
    private List<NoticeView> notices;
    private Integer unread;
    private Integer pages;

    /**
     * Marks what was posted as read.
     *
     * @return back to the page after a post, else nothing
     */
    public String mark() {
        if (!"POST".equals(request.getMethod())) {
            return null;
        }
        String one = request.getParameter("read");
        if (one != null && one.matches("\\d{1,18}")) {
            board.markRead(reader(), Long.parseLong(one));
        } else {
            board.markAllRead(reader());
        }
        return "/account/notices.xhtml?faces-redirect=true&page=" + getPage();
    }

    /** @return the notices of this page */
    public List<NoticeView> getNotices() {
        if (notices == null) {
            notices = board.read(reader(), (getPage() - 1) * NoticeBoard.PAGE);
        }
        return notices;
    }

    /** @return how many are new */
    public int getUnread() {
        if (unread == null) {
            unread = board.unread(reader());
        }
        return unread;
    }

    /** @return how many pages there are, at least 1 */
    public int getPages() {
        if (pages == null) {
            pages = Math.max(1, (board.count(reader()) + NoticeBoard.PAGE - 1) / NoticeBoard.PAGE);
        }
        return pages;
    }

    /**
     * A notice in the reader's language.
     *
     * @param notice one of {@link #getNotices()}
     */
    public String words(NoticeView notice) {
        Locale locale = preferences.getLocale();
        String pattern =
                ResourceBundle.getBundle(BUNDLE, locale).getString(notice.kind().key());
        return notice.words(pattern, locale.getLanguage());
    }

    private UUID reader() {
        return visitor.person().value();
    }

    public int getPage() {
        return Math.max(1, page);
    }

    public void setPage(int page) {
        this.page = page;
    }
}
