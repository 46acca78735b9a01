package org.pingandeng.portal.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.notice.NoticeBoard;

/** How many notices wait for the visitor; the frame of every page shows it. */
@Named
@RequestScoped
public class Bell {

    @Inject
    NoticeBoard board;

    @Inject
    Visitor visitor;

    private int unread;

    @PostConstruct
    void count() {
        unread = visitor.isSignedIn() && !visitor.mustChangePassword()
                ? board.unread(visitor.person().value())
                : 0;
    }

    /** @return 0 for strangers too */
    public int getUnread() {
        return unread;
    }
}
