package io.pupitre.csv;

/**
 * One thing that could not be read, and where.
 *
 * @param line physical line in the file, from 1; 0 when the file as a whole is meant
 * @param column column in the row, from 1; 0 when the row as a whole is meant
 * @param excerpt what stood there, at most {@value #EXCERPT_LENGTH} characters, control characters replaced
 */
public record CsvProblem(long line, int column, CsvReason reason, String excerpt) {

    /** Enough to recognise the cell by; a person need not scroll through 10,000 characters to see what is wrong. */
    public static final int EXCERPT_LENGTH = 80;

    public CsvProblem {
        excerpt = excerptOf(excerpt);
    }

    /** The file as a whole. */
    public static CsvProblem ofFile(CsvReason reason) {
        return new CsvProblem(0, 0, reason, "");
    }

    /** The beginning of a text, fit to be shown: at most {@value #EXCERPT_LENGTH} characters. */
    public static String excerptOf(String text) {
        StringBuilder shortened = new StringBuilder(Math.min(text.length(), EXCERPT_LENGTH));
        int characters = 0;
        for (int at = 0; at < text.length() && characters < EXCERPT_LENGTH; characters++) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            boolean last = characters == EXCERPT_LENGTH - 1 && at < text.length();
            shortened.appendCodePoint(last ? '…' : isShowable(codePoint) ? codePoint : '\uFFFD');
        }
        return shortened.toString();
    }

    private static boolean isShowable(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }
}
