package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.DeskArea;
import org.pingandeng.portal.web.Place;

/** What the frame around a page says about its visitor. */
@Named("shell")
@RequestScoped
public class Shell {

    private static final String DESKS = "org.pingandeng.portal.web.desk.Messages";

    @Inject
    Visitor visitor;

    @Inject
    Preferences preferences;

    private List<Place> desks;

    /** As many tabs as one row holds at a desk's width; beyond that they stand by area. */
    private static final int ONE_ROW = 10;

    /** One tab of the desks' tab row. */
    public record Tab(String path, String label) {}

    /**
     * Several desks about one thing.
     *
     * @param path of its first desk
     * @param label its name
     * @param current whether the visitor is at one of its desks
     */
    public record Area(String path, String label, boolean current) {}

    /** Whether the visitor has signed in. */
    public boolean isSignedIn() {
        return visitor.isSignedIn();
    }

    /** The visitor's name, or an empty text. */
    public String getName() {
        return visitor.getName();
    }

    /** Whether the visitor has a desk to work at. */
    public boolean isDesk() {
        return !getTabs().isEmpty();
    }

    /** The visitor's weightiest role in words. */
    public String getRole() {
        return visitor.roles().stream()
                .max(Comparator.naturalOrder())
                .map(role -> words().getString("role." + role))
                .orElse("");
    }

    /** The desks this visitor may open, those that have a tab: {@code tab.<PLACE>} in the desks' bundle. */
    public List<Tab> getTabs() {
        return desks().map(this::tab).toList();
    }

    /**
     * The areas of the visitor's desks.
     *
     * @param tab the address of the tab the visitor is at
     * @return empty where all tabs stand in one row
     */
    public List<Area> areas(String tab) {
        Map<DeskArea, List<Place>> areas =
                desks().collect(Collectors.groupingBy(DeskArea::of, TreeMap::new, Collectors.toList()));
        if (areas.values().stream().mapToInt(List::size).sum() <= ONE_ROW) {
            return List.of();
        }
        Optional<DeskArea> current = area(tab);
        return areas.entrySet().stream()
                .map(each -> new Area(
                        each.getValue().get(0).path(),
                        words().getString("area." + each.getKey()),
                        current.filter(each.getKey()::equals).isPresent()))
                .toList();
    }

    /**
     * The tabs that stand beside one.
     *
     * @param tab the address of the tab the visitor is at
     * @return those of its area, or all where they stand in one row
     */
    public List<Tab> beside(String tab) {
        Optional<DeskArea> current = area(tab);
        return areas(tab).isEmpty()
                ? getTabs()
                : desks().filter(each -> current.isEmpty() || DeskArea.of(each) == current.get())
                        .map(this::tab)
                        .toList();
    }

    private Optional<DeskArea> area(String tab) {
        return Optional.ofNullable(tab).flatMap(Place::at).filter(Place::desk).map(DeskArea::of);
    }

    private Stream<Place> desks() {
        if (desks == null) {
            ResourceBundle words = words();
            desks = Arrays.stream(Place.values())
                    .filter(Place::desk)
                    .filter(place -> words.containsKey("tab." + place) && visitor.may(place.permission()))
                    .toList();
        }
        return desks.stream();
    }

    private Tab tab(Place desk) {
        return new Tab(desk.path(), words().getString("tab." + desk));
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle(DESKS, preferences.getLocale());
    }
}
