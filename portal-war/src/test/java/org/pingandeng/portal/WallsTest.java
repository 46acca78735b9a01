package org.pingandeng.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The walls of floor 3 (docs/adr/0001): contexts keep their stores to themselves, and only the web knows Faces. */
@AnalyzeClasses(packages = "org.pingandeng", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final List<String> SOURCES =
            List.of(".", "launcher", "../media", "../quiz-bank", "../course-content");

    /** The door writes a sign-in's number and end into a cookie; a class list reads names. Both want a view one day. */
    private static final Set<String> MAY_SEE_ROWS = Set.of(
            "SignInCookie",
            "Entrance",
            "ClassList",
            "QuestionList",
            "TrainingOffice",
            "ExamFlags",
            "HandedAnswers",
            "CandidateList",
            "NamedCandidates",
            "Who",
            "SessionRoster",
            "Regrades",
            "OfflineList");

    @ArchTest
    static final ArchRule arrowsPointDown = noClasses()
            .that()
            .resideInAnyPackage("org.pingandeng.media..", "org.pingandeng.quiz..", "org.pingandeng.course..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.pingandeng.portal..")
            .because("the floors below do not know the portal");

    @ArchTest
    static final ArchRule theTwoTradesAreApart = noClasses()
            .that()
            .resideInAPackage("org.pingandeng.quiz..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.pingandeng.course..");

    @ArchTest
    static final ArchRule nobodyReachesIntoAnotherContextsStore =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                    .should(keepOutOfForeignStores())
                    .because("a store belongs to its context alone");

    @ArchTest
    static final ArchRule onlyTheWebKnowsFaces = noClasses()
            .that()
            .resideOutsideOfPackage("org.pingandeng.portal.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule pagesAskFacesAndNoDatabase = noClasses()
            .that()
            .resideInAPackage("org.pingandeng.portal.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..", "..store..");

    @ArchTest
    static final ArchRule contextsHaveNoCircle = slices().matching("org.pingandeng.portal.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), JavaClass.Predicates.simpleName("Visitor"));

    @ArchTest
    static final ArchRule modelsKnowNeitherStoresNorPages = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..store..", "org.pingandeng.portal.web..", "org.pingandeng.portal.api..");

    @ArchTest
    static final ArchRule bridgesAndCallsKnowNoPages = noClasses()
            .that()
            .resideInAnyPackage("org.pingandeng.portal.bridge..", "org.pingandeng.portal.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.pingandeng.portal.web..");

    @ArchTest
    static final ArchRule entitiesStayAtHome = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
            .should(keepOutOfForeignEntities())
            .because("a row belongs to its context; ids and views cross walls");

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses classes) throws IOException {
        for (String sources : SOURCES) {
            try (Stream<Path> files = Files.walk(Path.of(sources, "src", "main", "java"))) {
                List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                        .toList();
                assertEquals(List.of(), silent);
            }
        }
    }

    private static ArchCondition<JavaClass> keepOutOfForeignEntities() {
        return new ArchCondition<>("keep out of other contexts' entities") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (MAY_SEE_ROWS.contains(outermost(item).getSimpleName())) {
                    return;
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(found -> found.getTargetClass().isAnnotatedWith(Entity.class))
                        .filter(found -> !context(found.getTargetClass().getPackageName())
                                .equals(context(item.getPackageName())))
                        .forEach(found -> events.add(SimpleConditionEvent.violated(found, found.getDescription())));
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(WallsTest::outermost).orElse(type);
    }

    private static ArchCondition<JavaClass> keepOutOfForeignStores() {
        return new ArchCondition<>("keep out of other contexts' stores") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String context = context(item.getPackageName());
                item.getDirectDependenciesFromSelf().stream()
                        .filter(found -> found.getTargetClass().getPackageName().startsWith("org.pingandeng."))
                        .filter(found -> found.getTargetClass().getPackageName().contains(".store"))
                        .filter(found -> !context(found.getTargetClass().getPackageName())
                                .equals(context))
                        .forEach(found -> events.add(SimpleConditionEvent.violated(found, found.getDescription())));
            }
        };
    }

    /** {@code org.pingandeng.quiz.exam.store} belongs to the context {@code quiz.exam}. */
    private static String context(String packageName) {
        String[] parts = packageName.split("\\.");
        if (parts.length > 2 && parts[2].equals("media")) {
            return "media"; // a module with one context
        }
        return parts.length < 4 ? packageName : parts[2] + "." + parts[3];
    }
}
