package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.quiz.bank.model.TagKind;

/** The filters above the question bank's list: what can be chosen, and what is in force. */
@Named("deskItemsFilter")
@RequestScoped
public class DeskItemsFilter {

    @Inject
    ItemChoices choices;

    @Inject
    TeachWords words;

    @Inject
    HttpServletRequest request;

    private ItemsAddress address;

    /**
     * A filter in force.
     *
     * @param label what it says
     * @param without the list's address without it
     */
    public record Chip(String label, String without) {}

    @PostConstruct
    void look() {
        address = ItemsAddress.of(request);
    }

    /** A parameter's value, or an empty text. */
    public String asked(String name) {
        return address.get(name);
    }

    /** The filters in force, each with the address that lifts it. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        for (String name : ItemsAddress.FILTERS) {
            if (!address.get(name).isEmpty()) {
                chips.add(new Chip(
                        words.say("items.chip." + name, label(name)),
                        "/desk/items?" + address.with(name, "").text()));
            }
        }
        return chips;
    }

    private String label(String name) {
        String value = address.get(name);
        return switch (name) {
            case "type" -> words.say("type." + value);
            case "state", "use", "used" -> words.say("items." + name + "." + value);
            default -> value;
        };
    }

    /** Whether filters of the second row are in force. */
    public boolean isMoreFilters() {
        return List.of("difficulty", "field", "post", "operation", "law", "source", "used").stream()
                .anyMatch(name -> !address.get(name).isEmpty());
    }

    public List<Choice> getTypes() {
        return choices.types(address.get("type"));
    }

    public List<Choice> getStates() {
        return choices.states(address.get("state"));
    }

    public List<Choice> getUses() {
        return choices.uses(address.get("use"));
    }

    public List<Choice> getUsage() {
        return choices.usage(address.get("used"));
    }

    public List<Choice> getOrders() {
        return choices.orders(address.order());
    }

    public List<Choice> getDifficulties() {
        return choices.difficulties(address.get("difficulty"));
    }

    /** How many rows a page may have. */
    public List<Choice> getRows() {
        return ItemsAddress.choicesOfRows().stream()
                .map(each -> new Choice(each, each, each.equals(String.valueOf(address.rows()))))
                .toList();
    }

    public List<Choices> getFields() {
        return choices.labels(TagKind.FIELD, address.get("field"));
    }

    public List<Choices> getPosts() {
        return choices.labels(TagKind.POST, address.get("post"));
    }

    public List<Choices> getOperations() {
        return choices.labels(TagKind.OPERATION, address.get("operation"));
    }
}
