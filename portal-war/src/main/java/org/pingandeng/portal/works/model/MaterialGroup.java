package org.pingandeng.portal.works.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files that belong together on a list: those of one campaign, or of one call.
 *
 * @param campaign the code of the campaign; empty where they are given with a call
 * @param call the call; null where they are given with a campaign
 * @param title the call's title; empty for a campaign
 * @param titleEn the same in English; may be empty
 * @param files the files, in order; at least one
 */
public record MaterialGroup(String campaign, UUID call, String title, String titleEn, List<WorksFile> files) {

    private record Place(String campaign, UUID call) {}

    /** The list is the group's own. */
    public MaterialGroup {
        files = List.copyOf(files);
    }

    /**
     * Puts together what belongs together; groups and files stay in the order in which they come.
     *
     * @param materials in the order of a list
     */
    public static List<MaterialGroup> of(List<Material> materials) {
        Map<Place, List<Material>> together = new LinkedHashMap<>();
        materials.forEach(each -> together.computeIfAbsent(
                        new Place(each.file().campaign(), each.file().call()), place -> new ArrayList<>())
                .add(each));
        return together.values().stream().map(MaterialGroup::group).toList();
    }

    private static MaterialGroup group(List<Material> together) {
        Material first = together.get(0);
        return new MaterialGroup(
                first.file().campaign(),
                first.file().call(),
                first.title(),
                first.titleEn(),
                together.stream().map(Material::file).toList());
    }
}
