package io.pupitre.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which cells of a workbook show their number as a date, by the formats that their styles name. */
final class CellFormats {

    /** A workbook without styles has no dates but those that are written as such. */
    static final CellFormats NONE = new CellFormats(List.of());

    /** How a number is shown. */
    enum Kind {
        NUMBER,
        DAY,
        /** A date of which only month and year are shown: "janv. 2026". */
        MONTH
    }

    private final List<Kind> byStyle;

    private CellFormats(List<Kind> byStyle) {
        this.byStyle = byStyle;
    }

    static CellFormats read(WorkbookPart part) throws IOException {
        Map<String, String> codes = new HashMap<>();
        List<Kind> byStyle = new ArrayList<>();
        boolean cells = false;
        try (part) {
            while (part.next()) {
                if (part.begins("numFmt")) {
                    codes.put(part.attribute("numFmtId"), part.attribute("formatCode"));
                } else if (part.begins("cellXfs") || part.ends("cellXfs")) {
                    cells = part.begins("cellXfs");
                } else if (cells && part.begins("xf")) {
                    String id = part.attribute("numFmtId");
                    byStyle.add(codes.containsKey(id) ? ofCode(codes.get(id)) : builtIn(id));
                }
            }
        }
        return new CellFormats(byStyle);
    }

    /** @param style the number of a cell's style; empty when it has none */
    Kind of(String style) {
        try {
            int number = style.isEmpty() ? 0 : Integer.parseInt(style);
            return number >= 0 && number < byStyle.size() ? byStyle.get(number) : Kind.NUMBER;
        } catch (NumberFormatException e) {
            return Kind.NUMBER;
        }
    }

    /** The formats that every workbook has: 17 is mmm-yy, from 27 and 50 on are those of East Asia. */
    private static Kind builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "22" -> Kind.DAY;
            case "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> Kind.DAY;
            case "17" -> Kind.MONTH;
            default -> Kind.NUMBER;
        };
    }

    /** Judged by the letters of its first section that are neither quoted, nor escaped, nor in brackets. */
    static Kind ofCode(String code) {
        String letters = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
                .replaceFirst(";.*", "")
                .toLowerCase(Locale.ROOT)
                .replace("general", "");
        boolean day = letters.contains("d");
        boolean year = letters.contains("y");
        boolean month = letters.contains("m") && (year || !letters.matches(".*[hs].*"));
        if (!day && !year && !month) {
            return Kind.NUMBER;
        }
        return month && !day ? Kind.MONTH : Kind.DAY;
    }
}
