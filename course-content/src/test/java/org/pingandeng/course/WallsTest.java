package org.pingandeng.course;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of course-content: no portal, no quiz, no other context's store, no circle, pure models. */
@AnalyzeClasses(packages = "org.pingandeng.course", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule onlyMediaIsKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.pingandeng.quiz..", "org.pingandeng.portal..");

    @ArchTest
    static final ArchRule mediaIsKnownByItsFace = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..media.store..", "..media.page..", "..media.probe..");

    @ArchTest
    static final ArchRule facesDoNotKnowStores = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..course..store..");

    @ArchTest
    static final ArchRule noStoreKnowsAnother =
            slices().matching("org.pingandeng.course.(*).store..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule modelsArePure = noClasses()
            .that()
            .resideInAPackage("..course.*.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "javax.sql..", "..store..", "..course.sql..");

    @ArchTest
    static final ArchRule contextsHaveNoCircle =
            slices().matching("org.pingandeng.course.(*)..").should().beFreeOfCycles();
}
