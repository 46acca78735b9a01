package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.pingandeng.portal.campaign.ActivityDesk;
import org.pingandeng.portal.campaign.model.Activities;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.campaign.model.Result;
import org.pingandeng.portal.campaign.model.Results;

/** Activities can be found by their place, and by what came of them. */
@ApplicationScoped
public class ActivitySource implements SearchSource {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final ActivityFilter ALL = ActivityFilter.of("", null);

    @Inject
    Activities activities;

    @Inject
    Results results;

    @Override
    public String kind() {
        return "activity";
    }

    @Override
    public String topic() {
        return ActivityDesk.CHANGED;
    }

    private Stream<Activity> list() {
        return Lines.pages((skip, most) -> activities.some(ALL, false, skip, most));
    }

    @Override
    public List<String> keys() {
        return list().map(each -> each.id().toString()).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return activities.find(UUID.fromString(key)).map(this::entry).stream().toList();
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        list().forEach(each -> taker.accept(each.id().toString(), List.of(entry(each))));
    }

    private Entry entry(Activity each) {
        ActivityPlan plan = each.plan();
        Result result = results.result(each.id()).orElse(new Result("", "", null));
        return new Entry(
                "activity",
                each.id().toString(),
                each.href(),
                Lines.of(plan.title(), plan.titleEn()),
                Lines.of(plan.what(), each.reason(), result.words(), plan.whatEn(), result.wordsEn()),
                Lines.of(each.township(), plan.place()),
                Facts.of(null, plan.from().atZone(COUNTY).toLocalDate()));
    }
}
