package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.pingandeng.portal.campaign.CampaignDesk;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.Campaigns;

/** Campaigns can be found by their themes and by what one can do in them. */
@ApplicationScoped
public class CampaignSource implements SearchSource {

    @Inject
    Campaigns campaigns;

    @Override
    public String kind() {
        return "campaign";
    }

    @Override
    public String topic() {
        return CampaignDesk.KEPT;
    }

    @Override
    public List<String> keys() {
        return campaigns.all().stream().map(Campaign::code).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return campaigns.find(key).map(CampaignSource::entry).stream().toList();
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        campaigns.all().forEach(each -> taker.accept(each.code(), List.of(entry(each))));
    }

    static Entry entry(Campaign each) {
        String text = Lines.of(
                each.theme(),
                each.lead(),
                Lines.unmarked(each.body()),
                each.themeEn(),
                each.leadEn(),
                Lines.unmarked(each.bodyEn()));
        String ideas = Lines.of(each.activities().stream().flatMap(idea -> Stream.of(idea.title(), idea.titleEn())));
        boolean dated = !each.yearly() && !each.from().isEmpty();
        return new Entry(
                "campaign",
                each.code(),
                each.href(),
                Lines.of(each.title(), each.titleEn()),
                text,
                ideas,
                Facts.of(null, dated ? LocalDate.parse(each.from()) : null));
    }
}
