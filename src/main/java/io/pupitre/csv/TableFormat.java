package io.pupitre.csv;

import java.io.IOException;
import java.io.InputStream;

/** How a file's bytes become rows: as delimited text, or as a sheet of a workbook. */
public sealed interface TableFormat permits CsvFormat, SheetFormat {

    /**
     * Recognises what kind of file it is; of a workbook the first sheet.
     *
     * @throws CsvRefusedException when it is neither
     */
    static TableFormat detect(CsvSource source, CsvLimits limits) throws IOException {
        byte[] head = new byte[4];
        try (InputStream in = source.open()) {
            in.readNBytes(head, 0, head.length);
        }
        return Workbook.isOne(head)
                ? new SheetFormat(Workbook.sheets(source, limits).getFirst())
                : CsvFormat.detect(source, limits);
    }

    /**
     * The rows of a file, which the caller closes.
     *
     * @throws CsvRefusedException when there is no header, or the file cannot be read in this format
     */
    TableReader read(CsvSource source, CsvLimits limits) throws IOException;
}
