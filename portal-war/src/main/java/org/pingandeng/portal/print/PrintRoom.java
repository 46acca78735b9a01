package org.pingandeng.portal.print;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.assembly.FormSheet;
import org.pingandeng.quiz.assembly.PaperDesk;
import org.pingandeng.quiz.assembly.PaperSheet;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.Shuffle;

/** Where papers are printed: questions, answer sheet or key, in several shuffled versions, as PDF or Word. */
@ApplicationScoped
public class PrintRoom {

    /** How many versions a paper may be printed in. */
    public static final int MOST_VERSIONS = 8;

    @Inject
    PaperDesk papers;

    @Inject
    MediaLibrary library;

    /**
     * What is to be printed.
     *
     * @param what questions, answer sheet or key
     * @param as PDF or Word
     * @param form of the paper, from 1
     * @param version shuffled, from 1; the first is the form as it is
     * @param locale of everything beside the questions
     */
    public record Order(Printed.What what, Printed.As as, int form, int version, Locale locale) {}

    /**
     * Prints a saved paper.
     *
     * @param paper which
     * @param order what of it; a form or version that is not there prints nothing
     * @return the file; empty when there is no such paper or form
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public Optional<byte[]> print(@NotNull UUID paper, @NotNull Order order) {
        if (order.version() < 1 || order.version() > MOST_VERSIONS) {
            return Optional.empty();
        }
        return papers.sheet(paper)
                .flatMap(sheet -> sheet.forms().stream()
                        .filter(form -> form.number() == order.form())
                        .findFirst()
                        .map(form -> print(sheet, form, order)));
    }

    private byte[] print(PaperSheet sheet, FormSheet form, Order order) {
        Map<UUID, FormSheet.Line> lines = form.lines().stream()
                .collect(Collectors.toMap(line -> line.slot().item(), Function.identity()));
        Function<Paper.Slot, ItemType> type =
                slot -> lines.get(slot.item()).item().type();
        Paper version = Shuffle.version(
                form.paper(), type, order.version(), sheet.paper().id().getLeastSignificantBits() + form.number());
        List<PaperPress.Asked> asked = version.slots().stream()
                .map(slot -> new PaperPress.Asked(slot, lines.get(slot.item()).item()))
                .toList();
        Printed printed = new PaperPress(
                        sheet.paper().title(),
                        form.letter() + order.version(),
                        sheet.paper().minutes(),
                        new PressWords(order.locale()))
                .print(order.what(), asked);
        return order.as() == Printed.As.PDF
                ? new PdfPress(this::bytes).print(printed)
                : new WordPress(this::bytes).print(printed);
    }

    private Optional<byte[]> bytes(String id) {
        return Optional.of(id)
                .filter(MediaId::valid)
                .map(MediaId::new)
                .flatMap(library::path)
                .map(path -> {
                    try (InputStream in = java.nio.file.Files.newInputStream(path)) {
                        return in.readAllBytes();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }
}
