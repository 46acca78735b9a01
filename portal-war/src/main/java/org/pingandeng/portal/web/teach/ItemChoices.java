package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.quiz.bank.CatalogueShelf;
import org.pingandeng.quiz.bank.model.Catalogue;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.bank.model.TagKind;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;

/** What can be chosen on the bank's pages, in the visitor's language. */
@RequestScoped
public class ItemChoices {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    CatalogueShelf shelf;

    @Inject
    TeachWords words;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    private List<Catalogue> catalogues;

    List<Choice> types(String chosen) {
        return choices(Arrays.stream(ItemType.values()).map(ItemType::word), "type.", chosen);
    }

    List<Choice> states(String chosen) {
        return choices(Arrays.stream(ItemState.values()).map(Enum::name), "items.state.", chosen);
    }

    List<Choice> uses(String chosen) {
        return choices(Arrays.stream(Use.values()).map(Enum::name), "items.use.", chosen);
    }

    List<Choice> usage(String chosen) {
        return choices(Stream.of("true", "false"), "items.used.", chosen);
    }

    List<Choice> orders(ItemOrder chosen) {
        return choices(Arrays.stream(ItemOrder.values()).map(Enum::name), "items.sort.", chosen.name());
    }

    List<Choice> difficulties(String chosen) {
        return Stream.of("1", "2", "3", "4", "5")
                .map(each -> new Choice(each, words.say("items.difficulty", each), each.equals(chosen)))
                .toList();
    }

    private List<Choice> choices(Stream<String> values, String prefix, String chosen) {
        return values.map(each -> new Choice(each, words.say(prefix + each), each.equals(chosen)))
                .toList();
    }

    /** The labels of a kind of catalogue, each under its catalogue with the days it holds. */
    List<Choices> labels(TagKind kind, String chosen) {
        return catalogues().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> new Choices(heading(each), labels(each, chosen)))
                .toList();
    }

    private static List<Choice> labels(Catalogue catalogue, String chosen) {
        Set<String> labels = catalogue.entries().stream()
                .map(Catalogue.Entry::label)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return labels.stream()
                .map(each -> new Choice(each, each, each.equals(chosen)))
                .toList();
    }

    /** All labels that items can be tagged with; each value begins with its kind and a bar. */
    List<Choices> tags() {
        return catalogues().stream()
                .map(each -> new Choices(
                        heading(each),
                        labels(each, "").stream()
                                .map(label -> new Choice(each.kind() + "|" + label.value(), label.label(), false))
                                .toList()))
                .toList();
    }

    private String heading(Catalogue catalogue) {
        String title = preferences.pick(catalogue.title(), catalogue.titleEn());
        boolean holds = catalogue.holds(LocalDate.ofInstant(clock.instant(), COUNTY));
        return holds
                ? words.say("catalogues.holding", title, catalogue.from().toString())
                : words.say(
                        "catalogues.over",
                        title,
                        catalogue.from().toString(),
                        catalogue.until() == null ? "—" : catalogue.until().toString());
    }

    private List<Catalogue> catalogues() {
        if (catalogues == null) {
            catalogues = shelf.all();
        }
        return catalogues;
    }
}
