package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.PeopleDesk;
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;

/** Looks people up within the visitor's part of the tree. */
@Named
@RequestScoped
public class UsersPage {

    @Inject
    PeopleDesk desk;

    @Inject
    OrganisationOffice organisations;

    @Inject
    DeskWords words;

    @Inject
    HttpServletRequest request;

    private List<PersonView> found;
    private long count;
    private final Map<UUID, String> places = new HashMap<>();

    @PostConstruct
    void look() {
        found = desk.search(getWords(), (getPage() - 1) * PageNumber.ROWS, PageNumber.ROWS);
        count = desk.count(getWords());
    }

    /** What was searched for. */
    public String getWords() {
        return PageNumber.words(request);
    }

    /** The page shown, from 1. */
    public int getPage() {
        return PageNumber.of(request);
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(count);
    }

    /** How many people were found. */
    public long getCount() {
        return count;
    }

    /** The people on this page. */
    public List<PersonView> getFound() {
        return found;
    }

    /** A person's roles in words. */
    public String roles(PersonView person) {
        return person.roles().stream().map(role -> words.say("role." + role)).collect(Collectors.joining(" · "));
    }

    /** The name of a person's organisation. */
    public String organisation(PersonView person) {
        return person.organisation() == null ? "" : places.computeIfAbsent(person.organisation(), this::name);
    }

    private String name(UUID place) {
        return organisations.find(place).map(OrganisationView::name).orElse("");
    }
}
