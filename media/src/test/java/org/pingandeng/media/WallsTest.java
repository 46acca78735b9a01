package org.pingandeng.media;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of floor 1: it knows nobody above it, and its model knows nobody at all. */
@AnalyzeClasses(packages = "org.pingandeng.media", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule nobodyAboveIsKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.pingandeng.quiz..", "org.pingandeng.course..", "org.pingandeng.portal..");

    @ArchTest
    static final ArchRule theModelIsPure = noClasses()
            .that()
            .resideInAPackage("..media.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.pingandeng.media.model..");

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("org.pingandeng.media.(*)..").should().beFreeOfCycles();
}
