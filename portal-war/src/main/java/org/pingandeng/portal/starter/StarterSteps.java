package org.pingandeng.portal.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.catalogue.CourseDesk;
import org.pingandeng.course.catalogue.CourseEditor;
import org.pingandeng.course.catalogue.ImportReport;
import org.pingandeng.course.catalogue.ReviewDesk;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.TrainingRuleDesk;
import org.pingandeng.portal.campaign.CampaignDesk;
import org.pingandeng.portal.community.SchemeDesk;
import org.pingandeng.portal.law.DocumentImport;
import org.pingandeng.portal.law.LawDesk;
import org.pingandeng.portal.law.LawImport;
import org.pingandeng.portal.law.LibraryDesk;
import org.pingandeng.portal.news.NewsDesk;
import org.pingandeng.portal.warning.CaseDesk;
import org.pingandeng.portal.warning.CaseImport;
import org.pingandeng.quiz.bank.CatalogueShelf;
import org.pingandeng.quiz.bank.ItemView;
import org.pingandeng.quiz.bank.QuestionDesk;
import org.pingandeng.quiz.bank.model.CatalogueFile;
import org.pingandeng.quiz.bank.model.ItemBank.Wanted;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.exam.ExamOffice;
import org.pingandeng.quiz.exam.practical.PracticalOffice;
import org.pingandeng.quiz.exchange.Filing;
import org.pingandeng.quiz.exchange.ItemFormat;

/** Each step hands one file to the face that a person at a desk would hand it to. */
@ApplicationScoped
class StarterSteps {

    @Inject
    LawDesk laws;

    @Inject
    LibraryDesk library;

    @Inject
    CaseDesk cases;

    @Inject
    SchemeDesk titles;

    @Inject
    NewsDesk news;

    @Inject
    QuestionDesk questions;

    @Inject
    CatalogueShelf catalogues;

    @Inject
    ExamOffice exams;

    @Inject
    PracticalOffice practicals;

    @Inject
    CourseDesk courses;

    @Inject
    CourseEditor courseEditor;

    @Inject
    ReviewDesk courseReviews;

    @Inject
    ProgrammeDesk programmes;

    @Inject
    TrainingRuleDesk trainingRules;

    @Inject
    CampaignDesk campaigns;

    void law() {
        LawImport done = laws.importLaws(StarterFiles.open("law.json"));
        require(done.done(), done);
    }

    /** Comes to houses that had the laws before they had ranks and interpretations: what they changed stays theirs. */
    void lawLibrary() {
        LawImport completed = laws.complete(StarterFiles.open("law.json"));
        require(completed.done(), completed);
        DocumentImport done = library.importInterpretations(StarterFiles.open("interpretations.json"));
        require(done.done(), done);
    }

    void titles() {
        List<String> problems =
                titles.bringIn(StarterFiles.open("schemes.json"), StarterFiles.open("scheme-rules.json"));
        require(problems.isEmpty(), problems);
    }

    void glossary() {
        DocumentImport done = library.importTerms(StarterFiles.open("glossary.json"));
        require(done.done(), done);
    }

    /** What the office changed in a campaign stays. */
    void campaigns() {
        List<String> problems = campaigns.bringIn(StarterFiles.open("campaigns.json"));
        require(problems.isEmpty(), problems);
    }

    void cases() {
        CaseImport done = cases.importCases(StarterFiles.open("cases.json"));
        require(done.done(), done);
    }

    /** The starter questions have been reviewed before they were packed, so they are approved here. */
    void items() {
        for (String file : StarterFiles.names("items.txt")) {
            byte[] csv = StarterFiles.bytes(file);
            var report = questions.bringIn(csv, Filing.OPEN, null);
            require(report.taken(), report);
            Set<String> codes = new HashSet<>();
            ItemFormat.read(csv, Filing.OPEN).rows().forEach(row -> codes.add(row.code()));
            questions.submit(these(codes, ItemState.DRAFT));
            questions.approve(these(codes, ItemState.IN_REVIEW), null);
        }
    }

    private List<UUID> these(Set<String> codes, ItemState state) {
        return questions.search(new Wanted("", null, state, "", ""), 0, 500).stream()
                .filter(item -> codes.contains(item.code()))
                .map(ItemView::id)
                .toList();
    }

    void news() {
        try {
            List<String> problems = news.bringIn(StarterFiles.open("news.json"));
            require(problems.isEmpty(), problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void catalogues() {
        Optional<CatalogueFile.Problem> problem = catalogues.bringIn(StarterFiles.bytes("catalogues.json"));
        require(problem.isEmpty(), problem);
    }

    void exams() {
        exams.importDefinitions(StarterFiles.bytes("exams.json"));
    }

    void practical() {
        practicals.bringIn(StarterFiles.bytes("practical.json"));
    }

    void courses() {
        StarterFiles.names("courses.txt")
                .forEach(code -> StarterFiles.inFolder(code, folder -> {
                    ImportReport report = courses.bringIn(new FolderArchive(folder));
                    require(report.version().isPresent(), report);
                    if (!report.unchanged()) {
                        report.version().ifPresent(this::publish);
                    }
                }));
    }

    void trainingRules() {
        List<String> problems = trainingRules.bringIn(StarterFiles.open("training-rules.json"));
        require(problems.isEmpty(), problems);
    }

    /** The portal itself vouches for what it ships. */
    private void publish(UUID version) {
        CourseEditor.Submitted submitted = courseEditor.submit(version);
        require(submitted.refusal().isEmpty(), submitted);
        require(courseReviews.approve(version).isEmpty(), version);
        require(courseReviews.publish(version).isEmpty(), version);
    }

    /** The rules come first: a programme's hours are looked up in them. */
    void programmes() {
        List<String> problems = new ArrayList<>(programmes.bringInRules(StarterFiles.open("rules.json")));
        problems.addAll(programmes.bringInProgrammes(StarterFiles.open("programmes.json")));
        require(problems.isEmpty(), problems);
    }

    private static void require(boolean held, Object report) {
        if (!held) {
            throw new IllegalStateException(String.valueOf(report));
        }
    }
}
