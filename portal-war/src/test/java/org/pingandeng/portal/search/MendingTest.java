package org.pingandeng.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types it wrong, or types how it is read. */
class MendingTest {

    @TempDir
    Path folder;

    private IndexFolder index() throws IOException {
        IndexFolder index = IndexFolder.open(folder);
        for (Entry entry : StarterEntries.all()) {
            index.add(entry.kind(), entry.key(), List.of(entry));
        }
        index.commit("1:1");
        index.learn();
        return index;
    }

    @Test
    void slipsAndReadingsAreMended() throws IOException {
        try (IndexFolder index = index()) {
            assertEquals("有限空间作业", index.find(Asked.of("有线空间作业")).mended());
            assertEquals("尾矿库", index.find(Asked.of("尾旷库")).mended());
            assertEquals("有限空间", index.find(Asked.of("youxiankongjan")).mended());
            assertEquals("有限空间", index.find(Asked.of("yxkj")).mended());
            assertEquals("", index.find(Asked.of("有限空间")).mended());
            assertEquals("", index.find(Asked.of("hot work")).mended());
        }
    }

    @Test
    void aCaseIsFoundByReadingWithASlip() throws IOException {
        try (IndexFolder index = index()) {
            assertEquals(
                    "C01",
                    index.find(Asked.of("yinchaun shaokao")).hits().get(0).key());
        }
    }

    @Test
    void beginningsAreCompleted() throws IOException {
        try (IndexFolder index = index()) {
            for (String typed : List.of("有限", "youxian", "yxkj")) {
                assertTrue(index.beginning(typed, 8).contains("有限空间"), typed);
            }
            assertEquals(List.of(), index.beginning(" ", 8));
        }
    }

    @Test
    void eachFacetCountsUnderTheChoicesOfTheOthers() throws IOException {
        try (IndexFolder index = index()) {
            Found all = index.find(Asked.of("火灾"));
            Found law = index.find(
                    new Asked("火灾", java.util.Map.of("kind", java.util.Set.of("law")), "best", 1, 10, false));
            assertEquals(all.counts().get("kind"), law.counts().get("kind"));
            assertEquals(law.counts().get("kind").get("law"), law.total());
            assertTrue(law.hits().stream().allMatch(hit -> hit.kind().equals("law")));
        }
    }

    @Test
    void somethingAlikeIsNotTheSame() throws IOException {
        try (IndexFolder index = index()) {
            List<Hit> like = index.like("case", "C03", 5);
            assertEquals(5, like.size());
            assertTrue(like.stream().noneMatch(hit -> hit.key().equals("C03")));
        }
    }
}
