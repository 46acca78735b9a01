package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.pingandeng.portal.config.Setting;
import org.pingandeng.portal.config.Settings;

/** The site's name and host, which an administrator sets, and the addresses of its files. */
@Named("site")
@ApplicationScoped
public class Site {

    @Inject
    Preferences preferences;

    @Inject
    StaticFiles files;

    @Inject
    Settings settings;

    /** The product's name in the visitor's language. */
    public String getName() {
        return preferences.pick(settings.text(Setting.SITE_NAME_ZH), settings.text(Setting.SITE_NAME_EN));
    }

    /** Whose portal this is. */
    public String getOwner() {
        return preferences.pick(settings.text(Setting.SITE_OWNER_ZH), settings.text(Setting.SITE_OWNER_EN));
    }

    /** Who answers for it. */
    public String getHost() {
        return preferences.pick(settings.text(Setting.SITE_HOST_ZH), settings.text(Setting.SITE_HOST_EN));
    }

    /** The office's telephone; empty where none is set. */
    public String getPhone() {
        return settings.text(Setting.CONTACT_PHONE);
    }

    /** The office's e-mail address; empty where none is set. */
    public String getMail() {
        return settings.text(Setting.CONTACT_EMAIL);
    }

    /** The record number at the ministry; empty where none is set. */
    public String getIcp() {
        return settings.text(Setting.SITE_ICP);
    }

    /** The record number at the police; empty where none is set. */
    public String getPolice() {
        return settings.text(Setting.SITE_POLICE);
    }

    /** The digits of the record number at the police, for its address. */
    public String getPoliceDigits() {
        return getPolice().replaceAll("\\D", "");
    }

    /** The code of a government site; empty where none is set. */
    public String getCode() {
        return settings.text(Setting.SITE_CODE);
    }

    /**
     * The address of a file under {@code resources}, carrying the files' version so that browsers may keep it for a year.
     *
     * @param path for example {@code img/logo.svg}
     */
    public String file(String path) {
        return StaticFiles.FOLDER + path + "?v=" + files.version();
    }

    /**
     * The address of the page's one style sheet: tokens, the shared sheet and what the page adds.
     *
     * @param further names of more sheets under {@code resources/css}, joined by commas; may be empty
     */
    public String styles(String further) {
        String names = "tokens,site" + (further == null || further.isBlank() ? "" : "," + further);
        return file("css/" + names + ".css");
    }

    /** Up to seven page numbers around the current one. */
    public List<Integer> window(int page, int pages) {
        int first = Math.max(1, Math.min(page - 3, pages - 6));
        return IntStream.rangeClosed(first, Math.min(pages, first + 6)).boxed().toList();
    }
}
