package org.pingandeng.quiz.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.assembly.model.Papers;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.assembly.model.Plans;
import org.pingandeng.quiz.assembly.model.SavedPaper;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Draw;
import org.pingandeng.quiz.paper.Shortage;

/** What exams are made from; no face of its own. */
@ApplicationScoped
class ExamSources {

    @Inject
    Plans plans;

    @Inject
    Papers papers;

    @Inject
    ItemBank bank;

    @Inject
    DrawingTable table;

    /** A kept blueprint for exams, with the items that were used lately left out from now on. */
    Optional<Plan> plan(UUID id) {
        return plans.find(id).filter(plan -> plan.use() == Use.EXAM).map(table::fresh);
    }

    /** What a blueprint lacks for one paper. */
    List<Shortage> shortages(Plan plan) {
        return Draw.from(plan.blueprint(), table.pool(plan.use()), plan.seed()).shortages();
    }

    /** Saved papers for exams that were not put away; fewer than asked for where some are none. */
    List<SavedPaper> papers(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> papers.find(id).stream())
                .filter(paper -> paper.use() == Use.EXAM && !paper.retired())
                .toList();
    }

    /** A blueprint that says of a fixed paper what its sections are: runs of one type for equal points. */
    Blueprint blueprint(SavedPaper paper) {
        List<Blueprint.Section> sections = new ArrayList<>();
        for (FormSheet.Line line :
                FormSheets.of(paper.forms().subList(0, 1), bank).get(0).lines()) {
            Blueprint.Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            boolean same = last != null
                    && last.type() == line.item().type()
                    && last.points() == line.slot().points();
            if (same) {
                sections.remove(sections.size() - 1);
            }
            sections.add(new Blueprint.Section(
                    line.item().type(), same ? last.count() + 1 : 1, line.slot().points(), List.of()));
        }
        return new Blueprint(sections);
    }
}
