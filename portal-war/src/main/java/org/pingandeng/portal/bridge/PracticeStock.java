package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Prose;
import org.pingandeng.quiz.item.Use;

/** What there is to practise, for those who write and review lessons. */
@ApplicationScoped
public class PracticeStock {

    private ItemBank bank;

    /** For the container. */
    protected PracticeStock() {}

    /** Asks the bank. */
    @Inject
    public PracticeStock(ItemBank bank) {
        this.bank = bank;
    }

    /**
     * A topic with questions for practice.
     *
     * @param path its path
     * @param questions how many, in all topics below it
     */
    public record Topic(String path, int questions) {}

    /**
     * A question that was named.
     *
     * @param code its code
     * @param stem what it asks, in one line; blank where it cannot be used
     * @param usable whether it is in use and for practice
     */
    public record Named(String code, String stem, boolean usable) {}

    /**
     * All topics, at every level.
     *
     * @return by path
     */
    @RolesAllowed(CoursePermissions.READ)
    @Transactional
    public List<Topic> topics() {
        Map<String, Integer> counts = new TreeMap<>();
        bank.pool(Use.PRACTICE).forEach(item -> {
            String path = item.topic();
            for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
                counts.merge(path.substring(0, end), 1, Integer::sum);
            }
        });
        List<Topic> topics = new ArrayList<>();
        counts.forEach((path, count) -> topics.add(new Topic(path, count)));
        return topics;
    }

    /**
     * The questions that an order names.
     *
     * @param order any
     * @return each with what it asks
     */
    @RolesAllowed(CoursePermissions.READ)
    @Transactional
    public List<Named> named(DrillOrder order) {
        return order.questions().stream().map(this::named).toList();
    }

    private Named named(String code) {
        Optional<ItemBank.Entry> entry =
                bank.entry(code).filter(found -> found.approved() && found.use() == Use.PRACTICE);
        return entry.map(found -> {
                    VersionId version =
                            new VersionId(found.item().id(), found.item().version());
                    return new Named(
                            code,
                            Prose.plain(bank.contents(List.of(version))
                                    .get(version)
                                    .text()
                                    .stem()),
                            true);
                })
                .orElseGet(() -> new Named(code, "", false));
    }
}
