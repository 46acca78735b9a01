package org.pingandeng.portal.browser;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * One person's browser window: a width, a language, cookies of its own. It collects what went wrong on the way
 * (script errors, refused content), so that a test can say that nothing did.
 */
final class Screen implements AutoCloseable {

    /** A cheap phone, held in one hand. */
    static final int PHONE = 390;
    /** A desk. */
    static final int DESK = 1440;

    private final BrowserContext context;
    private final Page page;
    private final PortalProcess portal;
    private final int width;
    private final String language;
    private final List<String> complaints = new ArrayList<>();

    Screen(Browser browser, PortalProcess portal, int width, String language) {
        this.portal = portal;
        this.width = width;
        this.language = language;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setLocale("zh_CN".equals(language) ? "zh-CN" : "en-GB")
                .setTimezoneId("Asia/Shanghai")
                .setHasTouch(width == PHONE));
        speak();
        context.setDefaultTimeout(45_000);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " @ " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Chooses the screen's language, as the switch on every page does. */
    void speak() {
        context.addCookies(List.of(new Cookie("pad_lang", language).setUrl(portal.url("/"))));
    }

    /**
     * Opens an address of the portal.
     *
     * @param path beginning with a slash
     * @return the HTTP status
     */
    int open(String path) {
        return page.navigate(portal.url(path)).status();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    PortalProcess portal() {
        return portal;
    }

    int width() {
        return width;
    }

    String language() {
        return language;
    }

    /**
     * What the browser complained of since the last call.
     *
     * @return script errors and refusals
     */
    List<String> complaints() {
        List<String> now = List.copyOf(complaints);
        complaints.clear();
        return now;
    }

    /**
     * How far the page is wider than the window.
     *
     * @return pixels, 0 when nothing sticks out
     */
    int overflow() {
        return ((Number)
                        page.evaluate(
                                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
                .intValue();
    }

    /** The innermost elements that make the page too wide, for the message of a failure. */
    String stickingOut() {
        return String.valueOf(page.evaluate("""
                () => [...document.body.querySelectorAll('*')]
                  .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                  .filter(one => {
                    const afloat = getComputedStyle(one).position === 'absolute';
                    for (let box = one.parentElement; box; box = box.parentElement) {
                      const style = getComputedStyle(box);
                      if (style.overflowX !== 'visible' && !(afloat && style.position === 'static')) return false;
                    }
                    return true;
                  })
                  .filter((one, at, all) => !all.some(other => one !== other && one.contains(other)))
                  .slice(0, 5).map(one => one.outerHTML.slice(0, 160)).join('\\n')
                """));
    }

    /**
     * What axe finds wrong on the page for people who see, hear or move differently. It is asked for what is wrong only:
     * describing all that is right takes it three times as long.
     *
     * @return a line a finding; empty when there is none
     */
    List<String> barriers() {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(options).analyze().getViolations().stream()
                        .map(Screen::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> String.valueOf(node.getHtml())
                                .lines()
                                .findFirst()
                                .orElse(""))
                        .toList();
    }

    /**
     * Keeps a picture of the whole page as {@code <name>-<width>[-en].png}.
     *
     * @param name area and page, such as {@code learn-lesson}
     */
    void keep(String name) {
        String suffix = "en".equals(language) ? "-en" : "";
        int seen = page.viewportSize().height;
        // what sticks to the window's edge would otherwise stand in the middle of the picture
        int whole = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(width, Math.max(seen, whole));
        // pictures that load only when they come into view
        page.waitForFunction("() => [...document.images].every(image => image.complete)");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("screenshots"), name + "-" + width + suffix + ".png")));
        page.setViewportSize(width, seen);
    }

    @Override
    public void close() {
        context.close();
    }
}
