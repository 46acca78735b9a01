package org.pingandeng.portal.web.snap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.portal.snap.SnapBooth;
import org.pingandeng.portal.snap.model.Snap;
import org.pingandeng.portal.snap.model.SnapKind;
import org.pingandeng.portal.snap.model.Standing;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.portal.web.site.Preferences;

/** Hazards in the visitor's language. */
@Named("snapWords")
@RequestScoped
public class SnapWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.snap.Messages";
    private static final Map<Standing.State, String> COLOURS = Map.of(
            Standing.State.NEW, "info",
            Standing.State.REFUSED, "",
            Standing.State.ASSIGNED, "warn",
            Standing.State.ANSWERED, "ok");

    @Inject
    Preferences preferences;

    @Inject
    SnapBooth booth;

    @Inject
    MediaAddress addresses;

    private Map<String, SnapKind> kinds;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** The kinds of hazard that are offered, in order. */
    public List<SnapKind> getKinds() {
        return known().values().stream().filter(SnapKind::offered).toList();
    }

    /** All kinds, in order: what was sent in as one that is no longer offered is still found by it. */
    public List<SnapKind> getAll() {
        return List.copyOf(known().values());
    }

    private Map<String, SnapKind> known() {
        if (kinds == null) {
            kinds = booth.kinds().stream()
                    .collect(Collectors.toMap(
                            SnapKind::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        }
        return kinds;
    }

    /** What a kind is called; its code where there is none. */
    public String kind(String code) {
        SnapKind kind = known().get(code);
        return kind == null ? code : preferences.pick(kind.name(), kind.nameEn());
    }

    /** The kind of the tag that says how something stands. */
    public String colour(Snap snap) {
        return COLOURS.get(snap.now().state());
    }

    /** The address of a photo. */
    public String photo(String digest) {
        return addresses.of(digest);
    }
}
