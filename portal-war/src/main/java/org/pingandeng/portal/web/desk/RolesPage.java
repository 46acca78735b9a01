package org.pingandeng.portal.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.account.model.RolePermissions;

/** The table of roles and what each may do, as the guard reads it. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    DeskWords words;

    /**
     * One permission and who has it.
     *
     * @param permission as the program declares it
     * @param words its name
     * @param does what somebody who has it may do, in a sentence
     * @param has which role has it, in the roles' order
     */
    public record Line(String permission, String words, String does, List<Boolean> has) {}

    /** All roles. */
    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    /** All permissions. */
    public List<Line> getLines() {
        return RolePermissions.all().stream().map(this::line).toList();
    }

    private Line line(String permission) {
        List<Boolean> has = getRoles().stream()
                .map(role -> Role.permissions(Set.of(role)).contains(permission))
                .toList();
        return new Line(permission, words.say("may." + permission), words.say("does." + permission), has);
    }
}
