package org.pingandeng.quiz.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.CatalogueFile;
import org.pingandeng.quiz.bank.model.Listing;
import org.pingandeng.quiz.bank.store.JdbcCatalogues;
import org.pingandeng.quiz.bank.store.JdbcItemTags;
import org.pingandeng.quiz.bank.store.JdbcListings;
import org.pingandeng.quiz.bank.store.StoredBank;
import org.pingandeng.quiz.exchange.Filed;
import org.pingandeng.quiz.exchange.ItemRow;
import org.pingandeng.quiz.exchange.RowProblem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** Rows of a file say under what their questions are filed. */
class FilingCabinetTest {

    private static final Item ITEM = StoredBank.statement("要检查。", "归类", 1, List.of(), "");

    private final StoredBank bank = new StoredBank();
    private final FilingCabinet cabinet = new FilingCabinet();
    private final List<String> trail = new ArrayList<>();

    @BeforeEach
    void furnish() throws IOException {
        cabinet.tags = new JdbcItemTags(bank.database());
        cabinet.catalogues = new JdbcCatalogues(bank.database());
        cabinet.trail = (action, subject, detail) -> trail.add(action);
        try (InputStream in = FilingCabinetTest.class.getResourceAsStream("/starter/catalogues.json")) {
            CatalogueFile.read(in.readAllBytes()).catalogues().forEach(cabinet.catalogues::keep);
        }
    }

    private static ItemRow row(Filed filed) {
        return new ItemRow(7, "fc-1", Use.EXAM, ITEM, filed);
    }

    @Test
    void aNameIsEnoughWhereOneGroupHasItAndTheSameAgainChangesNothing() {
        UUID item = bank.put("fc-" + UUID.randomUUID(), Use.EXAM, ITEM);
        Filed filed = new Filed(List.of("煤矿"), List.of(), List.of("低压电工作业", "煤矿安全作业/安全检查"));
        assertEquals(List.of(), cabinet.misfits(List.of(row(filed))));
        cabinet.file(item, filed);
        cabinet.file(item, filed);
        Listing listed = new JdbcListings(bank.database()).of(List.of(item)).get(0);
        assertEquals(List.of("煤矿"), listed.fields());
        assertEquals(List.of("煤矿安全作业/安全检查", "电工作业/低压电工作业"), listed.operations());
        assertEquals(List.of("item.tagged", "item.tagged", "item.tagged"), trail);
    }

    @Test
    void whatNoCatalogueHasAndWhatSeveralGroupsHaveIsAProblemOfItsColumn() {
        Filed filed = new Filed(List.of("太空"), List.of(), List.of("安全检查"));
        assertEquals(
                List.of("7 行业领域 太空", "7 操作项目 安全检查"),
                cabinet.misfits(List.of(row(filed))).stream()
                        .map(problem -> problem.row() + " " + problem.column() + " " + problem.found())
                        .toList());
        assertEquals(
                RowProblem.Reason.UNKNOWN_WORD,
                cabinet.misfits(List.of(row(filed))).get(0).reason());
    }
}
