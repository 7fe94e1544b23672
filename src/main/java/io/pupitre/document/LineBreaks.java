package io.pupitre.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where Java says, but never after the apostrophe of an elision, such as {@code d’affaires}. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks;
    private String text = "";

    LineBreaks(Locale language) {
        this.breaks = BreakIterator.getLineInstance(language);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int end = breaks.next();
        while (end != BreakIterator.DONE && end < text.length() && text.charAt(end - 1) == '’') {
            end = breaks.next();
        }
        return end;
    }
}
