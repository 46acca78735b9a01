package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.quiz.bank.DraftView;
import org.pingandeng.quiz.bank.WritingDesk;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;

/** Where a question is begun, or one that was left half-way is taken up again ({@link DeskItemEditPage}). */
@Named("deskItemBeginPage")
@RequestScoped
public class DeskItemBeginPage {

    @Inject
    WritingDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private List<DraftView> drafts;

    private UUID me() {
        return visitor.person().value();
    }

    /** Begins a new question of a type. */
    public String begin(String type) {
        Use use = "EXAM".equals(request.getParameter("use")) ? Use.EXAM : Use.PRACTICE;
        return DeskItemEditPage.to(desk.begin(me(), ItemType.of(type), use));
    }

    /** This author's drafts, the latest first. */
    public List<DraftView> getDrafts() {
        if (drafts == null) {
            drafts = desk.drafts(me());
        }
        return drafts;
    }

    /** All types. */
    public List<String> getTypes() {
        return Arrays.stream(ItemType.values()).map(ItemType::word).toList();
    }
}
