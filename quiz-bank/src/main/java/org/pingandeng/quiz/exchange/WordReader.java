package org.pingandeng.quiz.exchange;

import java.util.List;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.exchange.docx.Docx;
import org.pingandeng.quiz.exchange.docx.DocxReader;
import org.pingandeng.quiz.exchange.docx.DocxRefused;

/**
 * Reads questions from a Word file (.docx) in the forms in which Chinese tests are written; docs/content/items.md
 * describes them. A row is the question's place in the file, counted through.
 */
final class WordReader {

    private WordReader() {}

    static ItemFile read(byte[] bytes, Filing filing) {
        try {
            return read(DocxReader.read(bytes), filing);
        } catch (DocxRefused refused) {
            return ItemFile.failed(Reason.valueOf(refused.reason().name()), refused.getMessage());
        }
    }

    private static ItemFile read(Docx document, Filing filing) {
        Reading reading = new Reading();
        List<WordDraft> drafts = new WordQuestions(WordLine.of(document), reading).read();
        WordMaker maker = new WordMaker(filing, reading);
        drafts.forEach(maker::make);
        reading.at("");
        document.pictures().forEach(each -> reading.attach(new Attachment(each.id(), each.name(), each.bytes())));
        return reading.file();
    }
}
