package org.pingandeng.portal.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.pingandeng.portal.plan.PlanPaper;
import org.pingandeng.portal.plan.model.OutsideSystem;
import org.pingandeng.portal.web.training.SentForm;

/** The systems that the plan names, with what this portal has to do with each. */
@Named("linksPage")
@RequestScoped
public class LinksPage {

    @Inject
    PlanPaper paper;

    @Inject
    SentForm form;

    /** The roles to choose from. */
    public List<String> getRoles() {
        return Stream.of(OutsideSystem.Role.values()).map(Enum::name).toList();
    }

    /** The role that the list is narrowed to; empty for all. */
    public String getRole() {
        return form.one("role", OutsideSystem.Role.class).map(Enum::name).orElse("");
    }

    /** The systems of the chosen role. */
    public List<OutsideSystem> getSystems() {
        return paper.systems().stream()
                .filter(each -> getRole().isEmpty() || each.role().name().equals(getRole()))
                .toList();
    }

    /** How many there are of a role. */
    public long count(String role) {
        return paper.systems().stream()
                .filter(each -> each.role().name().equals(role))
                .count();
    }

    /** How many there are. */
    public int getAll() {
        return paper.systems().size();
    }
}
