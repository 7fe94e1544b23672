package io.pupitre.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in a workbook, put together from its runs of different looks; the reading aids of Japanese are left out. */
final class RichText {

    /** How control characters are written. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** One more than a cell may have, so that it is seen that there is more. */
    private static final int MOST = CsvLimits.STANDARD.cellCharacters() + 1;

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReadingAid;

    void clear() {
        text.setLength(0);
        inText = false;
        inReadingAid = false;
    }

    void take(WorkbookPart part) {
        if (part.begins("rPh")) {
            inReadingAid = true;
        } else if (part.ends("rPh")) {
            inReadingAid = false;
        } else if (part.begins("t")) {
            inText = true;
        } else if (part.ends("t")) {
            inText = false;
        } else if (inText && !inReadingAid && text.length() < MOST) {
            text.append(part.text());
        }
    }

    String text() {
        return unescaped(text.length() > MOST ? text.substring(0, MOST) : text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
