package org.pingandeng.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The walls of floor 3 (docs/adr/0001): contexts keep their stores to themselves, and only the web knows Faces. */
@AnalyzeClasses(packages = "org.pingandeng", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

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
