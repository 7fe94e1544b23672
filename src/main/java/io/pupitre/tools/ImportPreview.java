package io.pupitre.tools;

import java.util.List;

/**
 * What an import would do. Nothing is done yet.
 *
 * @param lines of the file in their order, then the tools that it does not name in that of their names
 */
public record ImportPreview(String fileName, List<ImportLine> lines) {

    public ImportPreview {
        lines = List.copyOf(lines);
    }

    public List<ImportLine.Addition> additions() {
        return of(ImportLine.Addition.class);
    }

    public List<ImportLine.Alteration> alterations() {
        return of(ImportLine.Alteration.class);
    }

    public List<ImportLine.Unaltered> unaltered() {
        return of(ImportLine.Unaltered.class);
    }

    public List<ImportLine.Trouble> troubles() {
        return of(ImportLine.Trouble.class);
    }

    /** What the file does not name. */
    public List<ImportLine.Absent> absent() {
        return of(ImportLine.Absent.class);
    }

    /** Whether applying it would change anything. */
    public boolean hasEffect() {
        return !additions().isEmpty() || !alterations().isEmpty();
    }

    private <T extends ImportLine> List<T> of(Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
