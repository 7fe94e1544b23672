package io.pupitre.csv;

/**
 * How much a workbook may unpack to. The file itself is limited as any other; these are about what a small one can grow to.
 *
 * @param parts files in the archive
 * @param unpackedBytes of all parts that are read
 * @param ratio unpacked to packed bytes of one part, judged once it has grown beyond {@code ratioFrom} bytes: short parts of
 *     nothing but repetitions are common and harmless
 * @param rows rows below the header
 * @param sharedCharacters texts that cells share; they are held in memory
 */
record WorkbookLimits(int parts, long unpackedBytes, int ratio, long ratioFrom, long rows, int sharedCharacters) {

    static final WorkbookLimits STANDARD = new WorkbookLimits(10_000, 1L << 30, 200, 16L << 20, 1_000_000, 1 << 25);
}
