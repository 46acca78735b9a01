package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.editing.EditingDesk;
import org.pingandeng.portal.editing.EditingPermissions;
import org.pingandeng.portal.law.InterpretationPieces;
import org.pingandeng.portal.question.QuestionDesk;
import org.pingandeng.portal.question.QuestionDesk.Opened;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.Step;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.WritingDesk;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.writing.ItemForm;

/** A good answer becomes the draft of an interpretation, a question that comes again the draft of a practice question. */
@ApplicationScoped
public class QuestionHarvest {

    @Inject
    QuestionDesk desk;

    @Inject
    EditingDesk editing;

    @Inject
    WritingDesk writing;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * Begins an interpretation with a question's words and answer.
     *
     * @param number of the question
     * @return where the draft is, also one begun before; empty while there is no public answer
     */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public Optional<String> interpretation(long number) {
        Opened opened = desk.open(number);
        if (!ripe(opened)) {
            return Optional.empty();
        }
        String key = "q-" + number;
        String href = "/desk/piece?kind=" + InterpretationPieces.KIND + "&key=" + key;
        if (editing.begin(InterpretationPieces.KIND, key, fields(opened)).isPresent()) {
            desk.drafted(number, href);
        }
        return Optional.of(href);
    }

    private Map<String, String> fields(Opened opened) {
        Question question = opened.question();
        Step answer = answer(opened.standing());
        LocalDate reviewBy = opened.standing().reviewBy();
        Map<String, String> fields = new HashMap<>();
        fields.put("question", question.title());
        fields.put("answer", answer.words());
        fields.put("articles", String.join("\n", answer.articles()));
        fields.put("topics", topic(question));
        fields.put("asOf", Question.day(clock.instant()).toString());
        fields.put("reviewBy", reviewBy == null ? "" : reviewBy.toString());
        fields.put("mark", "known");
        fields.put("origin", origin(question));
        return fields;
    }

    private String topic(Question question) {
        return desk.topics().stream()
                .filter(each -> each.code().equals(question.topic()))
                .map(Question.Topic::name)
                .findFirst()
                .orElse("");
    }

    /**
     * Begins a practice question with a question's words, answer and articles; it is its writer's alone until finished.
     *
     * @param number of the question
     * @return where the draft is, also one of theirs begun before; empty while there is no public answer
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public Optional<String> item(long number) {
        Opened opened = desk.open(number);
        if (!ripe(opened)) {
            return Optional.empty();
        }
        UUID me = visitor.person().value();
        Optional<String> begun = begun(opened, me);
        if (begun.isPresent()) {
            return begun;
        }
        Step answer = answer(opened.standing());
        UUID draft = writing.begin(me, ItemType.SINGLE, Use.PRACTICE);
        ItemForm form = writing.draft(draft, me)
                .orElseThrow()
                .form()
                .with("stem", opened.question().title())
                .with("explanation", answer.words())
                .with("law", String.join("\n", answer.articles()))
                .with("source", origin(opened.question()));
        writing.keep(draft, me, form);
        String href = Step.ITEM_DRAFT + draft;
        desk.drafted(number, href);
        return Optional.of(href);
    }

    private Optional<String> begun(Opened opened, UUID me) {
        return opened.steps().stream()
                .filter(each -> each.ofItem() && me.equals(each.person()))
                .map(Step::words)
                .filter(href -> writing.draft(draft(href), me).isPresent())
                .findFirst();
    }

    private static UUID draft(String href) {
        return UUID.fromString(href.substring(Step.ITEM_DRAFT.length()));
    }

    private static boolean ripe(Opened opened) {
        return opened.question().kind() == Question.Kind.QUESTION
                && opened.standing().live(opened.question().kind())
                && opened.standing().against(Step.Kind.DRAFTED).isEmpty();
    }

    private static Step answer(Standing standing) {
        List<Round> answered =
                standing.rounds().stream().filter(each -> each.shown() != null).toList();
        return answered.get(0).shown();
    }

    private static String origin(Question question) {
        return "公众提问第 " + question.number() + " 号";
    }
}
