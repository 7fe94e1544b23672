package io.pupitre.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, read element by element. Names are compared without their namespaces, of which the standard
 * has two. A document type, an entity, and a piece of text or markup that could not be a cell's are refused, so that the
 * parser itself holds no more than a few kilobytes.
 */
final class WorkbookPart implements AutoCloseable {

    /** A cell's 32,767 characters, each written as a reference, fit several times. */
    private static final int LONGEST_PIECE = 1 << 20;

    private static final XMLInputFactory PARSERS = parsers();

    private final Pieces bytes;
    private final XMLStreamReader xml;
    private final long size;

    /** @param size what the archive says how large it is; only for telling people how far the reading is */
    WorkbookPart(InputStream content, long size) throws IOException {
        this.bytes = new Pieces(content);
        this.size = size;
        try {
            // The encoding is given, not asked for: in another one the pieces could not be told apart.
            this.xml = PARSERS.createXMLStreamReader(bytes, "UTF-8");
        } catch (XMLStreamException e) {
            content.close();
            throw broken(e);
        }
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // These count each "&amp;" too, and there are no entities of anybody's own to be counted.
        parsers.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        parsers.setProperty("jdk.xml.entityExpansionLimit", "0");
        parsers.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return parsers;
    }

    /** Goes on to the next event; false at the end. */
    boolean next() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Workbook.refusal(CsvReason.BROKEN_WORKBOOK);
            }
            return true;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    boolean begins(String element) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    /** Empty when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text of this event; empty if it is none. */
    String text() {
        return xml.isCharacters() ? xml.getText() : "";
    }

    /** How much of it was read, from 0 to {@code whole}. */
    long done(long whole) {
        return size <= 0 ? 0 : Math.min(whole, Math.round((double) bytes.read / size * whole));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** The parser wraps what our own streams throw. */
    private static RuntimeException broken(XMLStreamException e) throws IOException {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof CsvRefusedException refused) {
                return refused;
            }
        }
        if (e.getNestedException() instanceof IOException io
                && !(io instanceof java.io.CharConversionException)
                && !(io instanceof java.util.zip.ZipException)
                && !(io instanceof java.io.EOFException)) {
            throw io;
        }
        return Workbook.refusal(CsvReason.BROKEN_WORKBOOK);
    }

    @org.jspecify.annotations.Nullable
    private static Throwable next(Throwable cause) {
        return cause instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : cause.getCause();
    }

    /**
     * Refuses what lies between two pieces of markup when it is longer than any cell. Comments, processing instructions and
     * literal sections count as one piece whatever is in them.
     */
    private static final class Pieces extends FilterInputStream {

        private int length;
        private boolean opaque;
        private int before;
        private int last;
        private long read;

        Pieces(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            int got = super.read(buffer, offset, count);
            for (int i = offset; i < offset + got; i++) {
                weigh(buffer[i]);
            }
            read += Math.max(0, got);
            return got;
        }

        private void weigh(byte next) {
            length++;
            if (opaque) {
                boolean closed = next == '>'
                        && (last == '?' || (last == '-' && before == '-') || (last == ']' && before == ']'));
                if (closed) {
                    opaque = false;
                    length = 0;
                }
            } else if (next == '<') {
                length = 0;
            } else if (last == '<' && (next == '!' || next == '?')) {
                opaque = true;
            }
            if (length > LONGEST_PIECE) {
                throw Workbook.refusal(CsvReason.UNPACKS_TOO_LARGE);
            }
            before = last;
            last = next;
        }
    }
}
