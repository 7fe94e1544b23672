package io.pupitre.csv;

import java.io.IOException;
import java.util.Arrays;

/** The texts that cells of a workbook share, side by side in one piece of memory. */
final class SharedTexts {

    private final StringBuilder all = new StringBuilder();
    private final int most;
    private int[] ends = new int[64];
    private int count;

    /** @param most characters at most; as many texts at most as a quarter of that */
    SharedTexts(int most) {
        this.most = most;
    }

    /** @throws CsvRefusedException when there are too many */
    void read(WorkbookPart part) throws IOException {
        try (part) {
            RichText text = new RichText();
            while (part.next()) {
                if (part.begins("si")) {
                    text.clear();
                } else if (part.ends("si")) {
                    add(text.text());
                } else {
                    text.take(part);
                }
            }
        }
    }

    int size() {
        return count;
    }

    String get(int index) {
        return all.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
    }

    private void add(String text) {
        if (all.length() + text.length() > most || count >= most / 4) {
            throw Workbook.refusal(CsvReason.UNPACKS_TOO_LARGE);
        }
        all.append(text);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[count++] = all.length();
    }
}
