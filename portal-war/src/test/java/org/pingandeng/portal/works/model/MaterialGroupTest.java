package org.pingandeng.portal.works.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** On the list of downloads a campaign's posters stand together, and so do a call's. */
class MaterialGroupTest {

    private static final String DIGEST = "0".repeat(64);

    private static Material ofCampaign(String code, String name) {
        return new Material(new WorksFile(UUID.randomUUID(), null, code, name, DIGEST, 0), "", "");
    }

    private static Material ofCall(UUID call, String name) {
        return new Material(new WorksFile(UUID.randomUUID(), call, null, name, DIGEST, 0), "标语征集", "Slogans");
    }

    private static List<String> names(MaterialGroup group) {
        return group.files().stream().map(WorksFile::name).toList();
    }

    @Test
    void nothingMakesNoGroup() {
        assertEquals(List.of(), MaterialGroup.of(List.of()));
    }

    @Test
    void groupsAndFilesKeepTheirOrder() {
        UUID call = UUID.randomUUID();
        List<MaterialGroup> groups = MaterialGroup.of(List.of(
                ofCampaign("fire-month", "海报一"),
                ofCampaign("fire-month", "海报二"),
                ofCall(call, "投稿表"),
                ofCampaign("safety-month-2026", "折页")));
        assertEquals(
                List.of("fire-month", "", "safety-month-2026"),
                groups.stream().map(MaterialGroup::campaign).toList());
        assertEquals(List.of("海报一", "海报二"), names(groups.get(0)));
        assertEquals(call, groups.get(1).call());
        assertEquals("Slogans", groups.get(1).titleEn());
    }

    @Test
    void whatBelongsTogetherStandsTogetherEvenWhereAnotherCameBetween() {
        List<MaterialGroup> groups = MaterialGroup.of(
                List.of(ofCampaign("fire-month", "海报一"), ofCampaign("other", "折页"), ofCampaign("fire-month", "海报二")));
        assertEquals(2, groups.size());
        assertEquals(List.of("海报一", "海报二"), names(groups.get(0)));
    }
}
