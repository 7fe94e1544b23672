package io.pupitre.scorecard;

/**
 * What a file would change.
 *
 * @param rows rows of the file, unreadable ones included
 * @param unreadable rows with a problem; nothing of them is taken
 * @param added figures that no row had before
 * @param changed figures that replace another
 * @param unchanged figures that are known already
 */
public record ImportCounts(long rows, long unreadable, long added, long changed, long unchanged) {

    /** Before a file was read. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);
}
