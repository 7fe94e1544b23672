package io.pupitre.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which can be read more than once: to recognise its format, to preview it, to import it. */
@FunctionalInterface
public interface CsvSource {

    /** A stream from the first byte on; the caller closes it. */
    InputStream open() throws IOException;

    static CsvSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
