package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Gathers cells into rows; empty cells are not in the file and leave gaps. */
final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private static final int WIDEST = 200;
    private static final int ROWS_A_WORD = 250;

    private final SheetReader.Taker taker;
    private final List<String> cells = new ArrayList<>();
    private final IntConsumer watch;
    private long told;

    SheetRows(SheetReader.Taker taker, IntConsumer watch) {
        this.taker = taker;
        this.watch = watch;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        told++;
        int place = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (place < WIDEST) {
            while (cells.size() < place) {
                cells.add("");
            }
            cells.add(value == null ? "" : value.strip());
        }
    }

    @Override
    public void endRow(int row) {
        if (!cells.isEmpty()) {
            taker.row(row + 1L, List.copyOf(cells));
        }
        if (row % ROWS_A_WORD == 0) {
            watch.accept(row);
        }
    }

    /** How many cells had something to tell up to now. */
    long told() {
        return told;
    }
}
