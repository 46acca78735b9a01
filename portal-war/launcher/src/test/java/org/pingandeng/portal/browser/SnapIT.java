package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Citizens take part: a hazard on a photo is put right, and works of a call are voted for. */
class SnapIT {

    private static final Pattern SUM = Pattern.compile("(\\d+)\\D+(\\d+)");
    private static final String PHONE = "13900000000";
    private static final int MOST_LOOKS = 60;
    private static final int A_MOMENT = 500;

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void aHazardOnAPhotoIsPutRightAndEverybodySeesItWithoutWhereThePhoneWas() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen citizen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen township = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen admin = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            String code = send(citizen);
            Colleague.enter(office, "OFFICE");
            String sheet = assign(office);
            Colleague.enter(admin, "ADMINISTRATOR");
            Appointed.enter(township, admin, "示例乡镇安全员", "ENTERPRISE_MANAGER", "示例乡镇");
            answer(township);
            read(citizen, code);
            show(office, sheet);
            publicly(citizen);
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("snap", "/snap");
        pages.put("snap-look", "/snap/look");
        pages.put("snaps", "/snaps");
        pages.put("snap-figures", "/snap/figures");
        Whole.assertWholeEverywhere(pages);
    }

    @Test
    void aSloganIsHandedInShownAndVotedForOnceADay() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen citizen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            String desk = call(office);
            hand(citizen);
            accept(office, desk);
            vote(citizen);
            office.open(desk);
            assertTrue(office.page().textContent("#works").contains("1 票"));
            appoint(office);
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("works", "/works");
        pages.put("teams", "/teams");
        Whole.assertWholeEverywhere(pages);
    }

    private static String call(Screen office) {
        Page page = office.page();
        office.open("/desk/works");
        java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        page.fill("#title", "示例安全标语征集");
        page.fill("#titleEn", "Sample call for slogans");
        page.locator("#call input[value=slogan]").check();
        page.locator("#call input[value=poster]").check();
        page.fill("#rules", "谁都可以参加，每人一句。");
        page.fill("#opens", today.toString());
        page.fill("#closes", today.plusDays(20).toString());
        page.fill("#votesFrom", today.toString());
        page.fill("#votesUntil", today.plusDays(20).toString());
        page.check("#published");
        office.keep("desk-works");
        Whole.assertWhole(office, "desk works");
        page.click("#keep");
        page.waitForURL("**/desk/works-call**");
        page.waitForSelector("#giving");
        page.fill("#giving #name", "示例海报");
        page.setInputFiles("#given", new FilePayload("poster.png", "image/png", SamplePictures.plain()));
        page.click("#give");
        page.waitForSelector("#files li");
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    private static void hand(Screen citizen) {
        Page page = citizen.page();
        until(citizen, "/works", "#calls a");
        page.locator("#calls a").first().click();
        page.click("#enter");
        page.waitForSelector("#entry");
        page.selectOption("#kind", "slogan");
        page.fill("#title", "先通风");
        page.fill("#words", "先通风，再检测，后下井。");
        page.fill("#shownName", "小草");
        page.fill("#name", "示例作者");
        page.fill("#phone", PHONE);
        page.check("#consent");
        page.fill("#human", sum(page));
        citizen.keep("works-enter");
        Whole.assertWhole(citizen, "enter");
        page.click("#send");
        page.waitForSelector(".note.ok");
    }

    private static void accept(Screen office, String desk) {
        Page page = office.page();
        office.open(desk);
        page.locator("#works .accept").first().click();
        page.waitForSelector("#works li[data-state=SHOWN]");
        office.keep("desk-works-call");
        Whole.assertWhole(office, "desk works call");
    }

    private static void vote(Screen citizen) {
        Page page = citizen.page();
        citizen.open("/works");
        String call = page.locator("#calls a").first().getAttribute("href");
        until(citizen, call, "#works li a");
        citizen.keep("works-call");
        Whole.assertWhole(citizen, "call");
        page.locator("#works li a").first().click();
        page.waitForSelector("#human");
        page.fill("#human", sum(page));
        page.click("#cast");
        page.waitForSelector(".note.ok");
        assertTrue(page.textContent("#votes").contains("1 票"));
        assertEquals(0, page.locator("#human").count(), "a known device is not asked again");
        page.click("#cast");
        page.waitForSelector(".note.warn");
        assertTrue(page.textContent(".note.warn").contains("今天已经投过了"));
        citizen.keep("works-voted");
        Whole.assertWhole(citizen, "voted");
        assertTrue(page.textContent("#votes").contains("1 票"));
    }

    private static void appoint(Screen office) {
        Page page = office.page();
        office.open("/desk/teams");
        page.fill("#name", "示例专家甲");
        page.fill("#field", "危险化学品");
        page.click("#enter");
        page.waitForSelector("#appointing");
        page.selectOption("#team", "expert");
        page.fill("#ends", java.time.LocalDate.now().plusYears(1).toString());
        page.fill("#document", "示例聘字〔2026〕1号");
        page.click("#appoint");
        page.waitForSelector("#appointments li");
        page.selectOption("#deed-team", "expert");
        page.fill("#deed-words", "给示例企业讲有限空间安全");
        page.click("#did");
        page.waitForSelector("#deeds li");
        office.keep("desk-teams-member");
        Whole.assertWhole(office, "team member");
        office.open("/desk/teams");
        office.keep("desk-teams");
        Whole.assertWhole(office, "teams desk");
    }

    private static String send(Screen citizen) {
        citizen.context().grantPermissions(List.of("geolocation"));
        citizen.context().setGeolocation(new Geolocation(37.78, 107.41));
        citizen.open("/snap");
        Page page = citizen.page();
        page.setInputFiles("#photo", new FilePayload("IMG_1.jpg", "image/jpeg", CameraPhoto.blocked()));
        page.waitForSelector(
                "#thumbs img",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        page.selectOption("#kind", "exit");
        page.fill("#words", "安全出口堆了纸箱，门打不开。");
        page.locator("#township").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("示例乡镇"));
        page.fill("#spot", "示例超市后门");
        page.click("#locate");
        page.waitForFunction("() => document.getElementById('latitude').value !== ''");
        page.fill("#phone", PHONE);
        page.fill("#human", "99");
        page.click("#send");
        page.waitForSelector("#errors");
        citizen.keep("snap-refused");
        Whole.assertWhole(citizen, "refused");
        page.setInputFiles("#photo", new FilePayload("IMG_1.jpg", "image/jpeg", CameraPhoto.blocked()));
        page.fill("#human", sum(page));
        page.click("#send");
        page.waitForSelector("#code");
        citizen.keep("snap-sent");
        Whole.assertWhole(citizen, "sent");
        return page.textContent("#code").strip();
    }

    private static String sum(Page page) {
        Matcher asked = SUM.matcher(page.textContent("label[for=human]"));
        assertTrue(asked.find());
        return String.valueOf(Integer.parseInt(asked.group(1)) + Integer.parseInt(asked.group(2)));
    }

    private static String assign(Screen office) {
        Page page = office.page();
        office.open("/desk/snaps?state=NEW");
        office.keep("desk-snaps");
        Whole.assertWhole(office, "snaps");
        page.locator("#snaps a").first().click();
        page.waitForSelector("#assigning");
        page.click("#show-phone");
        page.waitForSelector("#phone");
        assertTrue(page.textContent("#phone").contains(PHONE));
        page.fill("#assign-words", "请今天清理并锁好仓库门");
        page.click("#assign");
        page.waitForSelector("#state[data-state=ASSIGNED]");
        office.keep("desk-snap");
        Whole.assertWhole(office, "snap at the office");
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    private static void answer(Screen township) {
        Page page = township.page();
        township.open("/desk/snaps");
        page.locator("#snaps a").first().click();
        page.waitForSelector("#answering");
        assertEquals(0, page.locator("#show-phone").count(), "the phone is the office's alone");
        assertEquals(0, page.locator("#assigning").count());
        page.fill("#answer-words", "纸箱已经搬走，门能打开。");
        page.setInputFiles("#answer-photo", new FilePayload("IMG_2.jpg", "image/jpeg", CameraPhoto.cleared()));
        page.click("#answer");
        page.waitForSelector("#state[data-state=ANSWERED]");
        township.keep("desk-snap-township");
        Whole.assertWhole(township, "snap at the township");
    }

    private static void read(Screen citizen, String code) {
        Page page = citizen.page();
        citizen.open("/snap/look");
        page.fill("#code", code.toLowerCase(java.util.Locale.ROOT));
        page.click("#look");
        page.waitForSelector("#steps .ANSWERED");
        assertTrue(page.textContent("#steps").contains("纸箱已经搬走"));
        assertEquals(1, page.locator("#seen .after img").count());
        citizen.keep("snap-look-answered");
        Whole.assertWhole(citizen, "look");
    }

    private static void show(Screen office, String sheet) {
        Page page = office.page();
        office.open(sheet);
        page.fill("#public-spot", "示例乡镇一处超市");
        page.fill("#public-words", "安全出口堆放纸箱，已清理。");
        Locator boxes = page.locator("#showing input[name=shown]");
        boxes.first().check();
        boxes.last().check();
        page.click("#show");
        page.waitForSelector("#state[data-shown=true]");
    }

    private static void publicly(Screen citizen) {
        Page page = citizen.page();
        until(citizen, "/snaps", "#snaps li");
        Locator shown = page.locator("#snaps li").first();
        assertTrue(shown.textContent().contains("已清理"));
        assertFalse(page.content().contains(PHONE));
        assertFalse(page.content().contains("后门"), "the place is given roughly");
        Locator images = shown.locator("img");
        assertEquals(2, images.count());
        for (Locator image : images.all()) {
            byte[] photo = citizen.context()
                    .request()
                    .get(SharedPortal.get().url(image.getAttribute("src")))
                    .body();
            String bytes = new String(photo, StandardCharsets.ISO_8859_1);
            assertTrue(photo.length > 1000);
            assertFalse(bytes.contains("Exif"));
            assertFalse(bytes.contains(CameraPhoto.PLACE));
        }
        until(citizen, "/snap/figures", "#figures-month tbody tr");
        assertEquals("1", page.locator("#figures-month tbody td").nth(2).textContent());
    }

    /** What follows a moment later is looked at again. */
    private static void until(Screen screen, String path, String there) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            screen.open(path);
            if (screen.page().locator(there).count() > 0) {
                return;
            }
            screen.page().waitForTimeout(A_MOMENT);
        }
        throw new AssertionError(path + " never had " + there);
    }
}
