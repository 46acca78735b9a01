package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The site's name and host, which are configuration, and the addresses of its files. */
@Named("site")
@ApplicationScoped
public class Site {

    @Inject
    Preferences preferences;

    @Inject
    StaticFiles files;

    @Inject
    @ConfigProperty(name = "portal.site.name.zh", defaultValue = "平安灯")
    String chineseName;

    @Inject
    @ConfigProperty(name = "portal.site.name.en", defaultValue = "Ping'an Deng")
    String englishName;

    @Inject
    @ConfigProperty(name = "portal.site.owner.zh", defaultValue = "盐池县公共安全宣教培训平台")
    String chineseOwner;

    @Inject
    @ConfigProperty(name = "portal.site.owner.en", defaultValue = "Yanchi County safety learning portal")
    String englishOwner;

    @Inject
    @ConfigProperty(name = "portal.site.host.zh", defaultValue = "主办：盐池县安全生产委员会办公室")
    String chineseHost;

    @Inject
    @ConfigProperty(name = "portal.site.host.en", defaultValue = "Host: Work Safety Committee Office of Yanchi County")
    String englishHost;

    @Inject
    @ConfigProperty(name = "portal.site.phone")
    Optional<String> phone;

    @Inject
    @ConfigProperty(name = "portal.site.mail")
    Optional<String> mail;

    /** The product's name in the visitor's language. */
    public String getName() {
        return preferences.pick(chineseName, englishName);
    }

    /** Whose portal this is. */
    public String getOwner() {
        return preferences.pick(chineseOwner, englishOwner);
    }

    /** Who answers for it. */
    public String getHost() {
        return preferences.pick(chineseHost, englishHost);
    }

    /** The office's telephone; empty where none is set. */
    public String getPhone() {
        return phone.orElse("");
    }

    /** The office's e-mail address; empty where none is set. */
    public String getMail() {
        return mail.orElse("");
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
