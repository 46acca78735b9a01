package org.pingandeng.portal.web.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.portal.editing.model.PieceKind;
import org.pingandeng.portal.editing.model.Step;
import org.pingandeng.portal.law.InterpretationPieces;
import org.pingandeng.portal.news.ArticlePieces;
import org.pingandeng.portal.warning.CasePieces;
import org.pingandeng.portal.web.site.Preferences;

/** Why a version came back, as its author reads it. */
class PieceViewTest {

    private static PieceView view(boolean english) {
        NewsWords words = new NewsWords();
        words.preferences = new Preferences() {
            @Override
            public boolean isEnglish() {
                return english;
            }
        };
        PieceView view = new PieceView();
        view.words = words;
        return view;
    }

    private static Step returned(int level, String words) {
        return new Step(Step.Kind.RETURNED, level, null, "", words, null, Instant.parse("2026-12-01T01:00:00Z"));
    }

    @Test
    void whatThePortalGaveBackByItselfNamesTheFieldsInWords() {
        Step taken = returned(0, "slug.taken, type2025");
        assertEquals(
                "没有发布：网址名：另一个案例在用或以前用过，请换一个；事故类型代码（GB 6441-2025）。请改好后再提交。",
                view(false).reason(taken));
        assertEquals(
                "Not published. To be mended: Address: another case has it, or had it once; choose another; "
                        + view(true).words.field("type2025") + ". Then hand it in again.",
                view(true).reason(taken));
    }

    @Test
    void whatAPersonWroteStaysAsItIs() {
        assertEquals("slug.taken 是什么意思？", view(false).reason(returned(1, "slug.taken 是什么意思？")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whateverCanStandInTheWayHasItsWords(boolean english) {
        NewsWords words = view(english).words;
        List<String> silent = Stream.concat(
                        Stream.<PieceKind>of(
                                        new ArticlePieces(null, null),
                                        new CasePieces(null, null),
                                        new InterpretationPieces(null, null, null))
                                .map(PieceKind::fields)
                                .flatMap(List::stream),
                        Stream.of("slug.taken"))
                .filter(field -> words.field(field).equals(field))
                .toList();
        assertEquals(List.of(), silent);
    }
}
