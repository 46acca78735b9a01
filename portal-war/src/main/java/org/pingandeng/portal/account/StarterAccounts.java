package org.pingandeng.portal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.account.model.Passwords;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.organisation.OrganisationOffice;

/**
 * The accounts of the first start, one a role, plainly samples. Their random passwords stand in a file of the data
 * folder, which the launcher prints, until all of them have been changed.
 */
@ApplicationScoped
public class StarterAccounts {

    private static final String FILE = "starter-accounts.txt";
    private static final Map<Role, String> NAMES = Map.of(
            Role.LEARNER, "示例学员",
            Role.TRAINER, "示例教师",
            Role.REVIEWER, "示例审题员",
            Role.INVIGILATOR, "示例监考员",
            Role.ENTERPRISE_MANAGER, "示例企业管理员",
            Role.EDITOR, "示例编辑",
            Role.OFFICE, "示例监管人员",
            Role.ADMINISTRATOR, "示例系统管理员");

    @Inject
    People people;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.home", defaultValue = ".portal")
    String home;

    private final Passwords passwords = new Passwords();

    /**
     * Opens the accounts where there is no account at all. The file is written before the accounts are kept, so that a
     * crash in between leaves a useless file and never an account that nobody can open.
     *
     * @param enterprise where learner and enterprise manager belong; trainer, reviewer and invigilator belong to the
     *     top of its tree
     * @return whether accounts were opened
     */
    @RolesAllowed(AccountPermissions.ADMINISTER)
    @Transactional
    public boolean open(UUID enterprise) {
        if (people.count("", "") > 0) {
            forgetIfAllChanged();
            return false;
        }
        StringBuilder lines = new StringBuilder("First accounts (change each password at the first sign-in):\n");
        for (Role role : Role.values()) {
            String userName = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String password = passwords.fresh();
            people.add(account(role, userName, password, enterprise));
            lines.append(String.format("  %-20s %-20s %s%n", role.name(), userName, password));
        }
        write(lines.toString().stripTrailing());
        trail.record("account.starterOpened", "portal", Map.of("accounts", Role.values().length));
        return true;
    }

    private Person account(Role role, String userName, String password, UUID enterprise) {
        Person person = new Person(
                userName, NAMES.get(role), passwords.hash(password).value().orElseThrow(), clock.instant());
        person.beginAsStarter(role);
        if (role == Role.LEARNER || role == Role.ENTERPRISE_MANAGER) {
            person.belongTo(enterprise);
        } else if (role == Role.TRAINER || role == Role.REVIEWER || role == Role.INVIGILATOR) {
            organisations.top(enterprise).ifPresent(person::belongTo);
        }
        return person;
    }

    /** Removes the printed passwords once none of them opens anything. */
    void forgetIfAllChanged() {
        if (!people.starterPasswordsLeft()) {
            try {
                Files.deleteIfExists(Path.of(home, FILE));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void write(String text) {
        Path file = Path.of(home, FILE);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException("The starter accounts could not be written to " + file, failed);
        }
    }
}
