package io.pupitre.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where cells of a sheet are merged. Only the first cell of such a rectangle holds a value; that the others are empty must not
 * pass for a statement. The sheet says it behind its rows, so that it is read once for this alone.
 */
final class MergedCells {

    /** More than this nobody made by hand. */
    private static final int MOST = 100_000;

    private final List<Rectangle> rectangles;
    private final List<Rectangle> open = new ArrayList<>();
    private int next;

    private MergedCells(List<Rectangle> rectangles) {
        this.rectangles = rectangles;
    }

    private record Rectangle(int top, int left, int bottom, int right) {}

    static MergedCells read(WorkbookPart part) throws IOException {
        List<Rectangle> rectangles = new ArrayList<>();
        try (part) {
            while (part.next()) {
                if (part.begins("mergeCell")) {
                    String[] ends = part.attribute("ref").split(":", 2);
                    CellAddress first = CellAddress.of(ends[0]);
                    CellAddress last = CellAddress.of(ends[ends.length - 1]);
                    rectangles.add(new Rectangle(first.row(), first.column(), last.row(), last.column()));
                    if (rectangles.size() > MOST) {
                        throw Workbook.refusal(CsvReason.UNPACKS_TOO_LARGE);
                    }
                }
            }
        }
        rectangles.sort(Comparator.comparingInt(Rectangle::top));
        return new MergedCells(rectangles);
    }

    /**
     * The columns of a row whose cells were merged into another, up to {@code columns}.
     *
     * @param row from 1; never less than before
     */
    List<Integer> swallowed(int row, int columns) {
        while (next < rectangles.size() && rectangles.get(next).top() <= row) {
            open.add(rectangles.get(next++));
        }
        open.removeIf(one -> one.bottom() < row);
        List<Integer> columnsOfRow = new ArrayList<>();
        for (Rectangle one : open) {
            for (int column = one.left(); column <= Math.min(one.right(), columns - 1); column++) {
                if (row != one.top() || column != one.left()) {
                    columnsOfRow.add(column);
                }
            }
        }
        return columnsOfRow;
    }
}
