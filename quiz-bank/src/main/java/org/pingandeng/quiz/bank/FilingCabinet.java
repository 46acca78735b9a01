package org.pingandeng.quiz.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.Catalogue;
import org.pingandeng.quiz.bank.model.Catalogues;
import org.pingandeng.quiz.bank.model.ItemTags;
import org.pingandeng.quiz.bank.model.TagKind;
import org.pingandeng.quiz.exchange.Filed;
import org.pingandeng.quiz.exchange.ItemRow;
import org.pingandeng.quiz.exchange.RowProblem;
import org.pingandeng.quiz.port.AuditTrail;

/**
 * Files items under what their rows of a file say. A label may leave its group out where its name is in one group only;
 * what a row does not name stays on the item.
 */
@ApplicationScoped
class FilingCabinet {

    private static final Map<TagKind, String> COLUMNS =
            new EnumMap<>(Map.of(TagKind.FIELD, "行业领域", TagKind.POST, "岗位", TagKind.OPERATION, "操作项目"));

    @Inject
    ItemTags tags;

    @Inject
    Catalogues catalogues;

    @Inject
    AuditTrail trail;

    /**
     * Looks all labels up.
     *
     * @param rows of a file
     * @return a problem for each label that no catalogue has
     */
    List<RowProblem> misfits(List<ItemRow> rows) {
        List<RowProblem> problems = new ArrayList<>();
        if (rows.stream().allMatch(row -> row.filed().none())) {
            return problems;
        }
        List<Catalogue> all = catalogues.all();
        for (ItemRow row : rows) {
            labels(row.filed())
                    .forEach((kind, labels) -> labels.stream()
                            .filter(label -> whole(all, kind, label).isEmpty())
                            .map(label ->
                                    new RowProblem(row.row(), COLUMNS.get(kind), RowProblem.Reason.UNKNOWN_WORD, label))
                            .forEach(problems::add));
        }
        return problems;
    }

    /**
     * Writes labels out.
     *
     * @param rows of a file
     * @return the same with whole labels; those that no catalogue has are left
     */
    List<ItemRow> whole(List<ItemRow> rows) {
        if (rows.stream().allMatch(row -> row.filed().none())) {
            return rows;
        }
        List<Catalogue> all = catalogues.all();
        return rows.stream()
                .map(row -> row.filed().none()
                        ? row
                        : new ItemRow(row.row(), row.code(), row.use(), row.item(), whole(all, row.filed())))
                .toList();
    }

    private static Filed whole(List<Catalogue> all, Filed filed) {
        Map<TagKind, List<String>> known = new EnumMap<>(TagKind.class);
        labels(filed)
                .forEach((kind, labels) -> known.put(
                        kind,
                        labels.stream()
                                .flatMap(label -> whole(all, kind, label).stream())
                                .toList()));
        return new Filed(known.get(TagKind.FIELD), known.get(TagKind.POST), known.get(TagKind.OPERATION));
    }

    /**
     * Files an item.
     *
     * @param item which
     * @param filed under what; labels that no catalogue has are left
     */
    void file(UUID item, Filed filed) {
        if (filed.none()) {
            return;
        }
        List<Catalogue> all = catalogues.all();
        labels(filed)
                .forEach((kind, labels) -> labels.stream()
                        .flatMap(label -> whole(all, kind, label).stream())
                        .filter(label -> !tags.put(List.of(item), kind, label).isEmpty())
                        .forEach(label -> trail.record(
                                "item.tagged", item.toString(), Map.of("kind", kind.name(), "tag", label))));
    }

    private static Map<TagKind, List<String>> labels(Filed filed) {
        return new EnumMap<>(Map.of(
                TagKind.FIELD, filed.fields(), TagKind.POST, filed.posts(), TagKind.OPERATION, filed.operations()));
    }

    private static Optional<String> whole(List<Catalogue> all, TagKind kind, String given) {
        List<Catalogue.Entry> entries = all.stream()
                .filter(catalogue -> catalogue.kind() == kind)
                .flatMap(catalogue -> catalogue.entries().stream())
                .toList();
        if (entries.stream().anyMatch(entry -> entry.label().equals(given))) {
            return Optional.of(given);
        }
        List<String> named = entries.stream()
                .filter(entry -> entry.name().equals(given))
                .map(Catalogue.Entry::label)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
