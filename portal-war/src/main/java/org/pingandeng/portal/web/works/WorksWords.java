package org.pingandeng.portal.web.works;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.works.WorksHall;
import org.pingandeng.portal.works.model.WorkKind;
import org.pingandeng.portal.works.model.WorksCall;

/** Calls and works in the visitor's language. */
@Named("worksWords")
@RequestScoped
public class WorksWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.works.Messages";

    @Inject
    Preferences preferences;

    @Inject
    WorksHall hall;

    @Inject
    MediaAddress addresses;

    private Map<String, WorkKind> kinds;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** A call's title. */
    public String title(WorksCall call) {
        return preferences.pick(call.title(), call.titleEn());
    }

    /** Where a call stands today. */
    public String stage(WorksCall call) {
        return call.stage(hall.today()).name();
    }

    /** All kinds of work, in order. */
    public List<WorkKind> getKinds() {
        return List.copyOf(known().values());
    }

    private Map<String, WorkKind> known() {
        if (kinds == null) {
            kinds = hall.kinds().stream()
                    .collect(Collectors.toMap(WorkKind::code, each -> each, (one, same) -> one, LinkedHashMap::new));
        }
        return kinds;
    }

    /** What a kind is called. */
    public String kind(String code) {
        WorkKind kind = known().get(code);
        return kind == null ? code : preferences.pick(kind.name(), kind.nameEn());
    }

    /** The kinds of a call, as people read them. */
    public String kinds(WorksCall call) {
        return call.kinds().stream().map(this::kind).collect(Collectors.joining(preferences.pick("、", ", ")));
    }

    /** The address of a file. */
    public String file(String digest) {
        return addresses.of(digest);
    }
}
