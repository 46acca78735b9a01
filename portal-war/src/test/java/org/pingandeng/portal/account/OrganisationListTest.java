package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.organisation.model.OrganisationKind;

/** A county has more places than one page: they are found by a part of their names, page by page. */
class OrganisationListTest {

    @TempDir
    Path home;

    @Test
    void placesAreFoundByNameAndPage() {
        Town town = new Town(home);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        UUID county = town.tell(town.organisations::tree).get(0).id();
        String word = UUID.randomUUID().toString().substring(0, 8);
        for (String name : List.of("示例甲镇", "示例乙镇", "示例丙镇")) {
            town.tell(() -> town.organisations.add(county, OrganisationKind.TOWNSHIP, name + word));
        }
        long many = town.tell(() -> town.organisations.count(word));
        assertEquals(3, many);
        List<OrganisationView> first = town.tell(() -> town.organisations.search(word, 0, 2));
        List<OrganisationView> rest = town.tell(() -> town.organisations.search(word, 2, 2));
        assertEquals(2, first.size());
        assertEquals(
                Set.of("示例甲镇" + word, "示例乙镇" + word, "示例丙镇" + word),
                Stream.concat(first.stream(), rest.stream())
                        .map(OrganisationView::name)
                        .collect(Collectors.toSet()));
        Set<UUID> reached = town.tell(town.organisations::reached);
        assertTrue(Stream.concat(first.stream(), rest.stream())
                .map(OrganisationView::id)
                .allMatch(reached::contains));
    }
}
