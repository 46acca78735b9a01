package org.pingandeng.portal.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.portal.account.model.RolePermissions;

/** Whoever gives roles reads in words what each allows: every permission has a name and a sentence, and no more. */
class PermissionWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyPermissionHasANameAndASentence(String language) {
        ResourceBundle words =
                ResourceBundle.getBundle("org.pingandeng.portal.web.desk.Messages", Locale.forLanguageTag(language));
        List<String> silent = RolePermissions.all().stream()
                .flatMap(permission -> Stream.of("may." + permission, "does." + permission))
                .filter(key -> !words.containsKey(key))
                .toList();
        assertEquals(List.of(), silent);
        Set<String> forgotten = new TreeSet<>(words.keySet());
        forgotten.removeIf(key -> !key.startsWith("may.") && !key.startsWith("does."));
        forgotten.removeIf(key -> RolePermissions.all().contains(key.substring(key.indexOf('.') + 1)));
        assertEquals(Set.of(), forgotten, "words for permissions that nobody has");
    }
}
