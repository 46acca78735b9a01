package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;

/** The tree of organisations within the visitor's reach, by pages and names; who may, adds and renames. */
@Named
@RequestScoped
public class OrganisationsPage {

    private static final String HERE = "/desk/organisations?faces-redirect=true";
    private static final int A_PAGE = 100;

    @Inject
    OrganisationOffice office;

    @Inject
    DeskWords words;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<OrganisationView> tree;
    private long count;
    private String parent;
    private String kind;
    private String newName;
    private String which;
    private String name;
    private String field;

    @PostConstruct
    void look() {
        count = office.count(getWords());
        tree = office.search(getWords(), (getPage() - 1) * A_PAGE, A_PAGE);
    }

    /** What was searched for; the forms carry it, so that they offer what the page shows. */
    public String getWords() {
        return PageNumber.words(request);
    }

    /** The page shown, from 1. */
    public int getPage() {
        return Math.min(PageNumber.of(request), getPages());
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }

    /** How many places were found. */
    public long getCount() {
        return count;
    }

    /** Adds a place below another. */
    public String add() {
        OrganisationKind what = OrganisationKind.valueOf(kind.toUpperCase(Locale.ROOT));
        if (office.add(UUID.fromString(parent), what, newName).isEmpty()) {
            fields.refuse("kind", words.say("kind.misfit"));
            return null;
        }
        flash.ok(words.say("kept"));
        return HERE;
    }

    /** Renames a place. */
    public String rename() {
        if (!office.rename(UUID.fromString(which), name)) {
            fields.refuse("which", words.say("organisation.gone"));
            return null;
        }
        flash.ok(words.say("kept"));
        return HERE;
    }

    /** Says in which field of the county plan an enterprise works. */
    public String engage() {
        if (!office.engage(UUID.fromString(which), field == null ? "" : field)) {
            fields.refuse("enterprise", words.say("organisation.gone"));
            return null;
        }
        flash.ok(words.say("kept"));
        return HERE;
    }

    /** The enterprises of this page as choices. */
    public List<SelectItem> getEnterprises() {
        return tree.stream()
                .filter(place -> place.kind().equals("enterprise"))
                .map(place -> new SelectItem(place.id().toString(), place.name()))
                .toList();
    }

    /** The fields of the county plan. */
    public List<String> getFields() {
        return office.fields();
    }

    /** The places of this page, in drawing order. */
    public List<OrganisationView> getTree() {
        return tree;
    }

    /** What draws a line as deep as it stands. */
    public String indent(OrganisationView place) {
        return place.depth() == 0 ? "" : "　".repeat(place.depth() - 1) + "└ ";
    }

    /** The places of this page as choices. */
    public List<SelectItem> getChoices() {
        return tree.stream()
                .map(place -> new SelectItem(place.id().toString(), "　".repeat(place.depth()) + place.name()))
                .toList();
    }

    /** What a place may be; the county itself is planted at the first start. */
    public List<String> getKinds() {
        return Arrays.stream(OrganisationKind.values())
                .filter(each -> each != OrganisationKind.COUNTY)
                .map(OrganisationKind::word)
                .toList();
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
