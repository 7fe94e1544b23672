package io.pupitre.tools;

import io.pupitre.csv.CsvRow;
import io.pupitre.csv.TableReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Goes through a file once and tells for each row what it would do to the tools that there are. */
final class PreviewReading {

    private final ToolFile file;
    private final ImportMapping mapping;
    private final KnownTools known;
    private final Set<Long> corrected;
    private final Currency usual;
    private final Retirements retirements;

    /** On which line a tool, stored or new, was met first. */
    private final Map<Object, Long> met = new HashMap<>();

    /** The stored tools that some row is about, whatever is wrong with it. */
    private final Set<ToolId> named = new HashSet<>();

    /**
     * @param corrected the lines whose suggested spelling the person prefers
     * @param usual the currency of amounts that name none
     * @param check what may hold a tool back from going
     */
    PreviewReading(
            ToolFile file,
            ImportMapping mapping,
            KnownTools known,
            Set<Long> corrected,
            Currency usual,
            RetirementCheck check) {
        this.file = file;
        this.mapping = mapping;
        this.known = known;
        this.corrected = corrected;
        this.usual = usual;
        retirements = new Retirements(check);
    }

    /** @throws TooManyRowsException when the file is another kind of list than one of tools */
    ImportPreview read() throws IOException {
        List<ImportLine> lines = new ArrayList<>();
        try (TableReader rows = file.rows()) {
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                if (lines.size() == ToolFile.MAX_ROWS) {
                    throw new TooManyRowsException();
                }
                lines.add(line(new RowReading(row, file.header(), mapping)));
            }
        }
        known.present().stream()
                .filter(tool -> !named.contains(tool.id()))
                .map(ImportLine.Absent::new)
                .forEach(lines::add);
        return new ImportPreview(file.name(), lines);
    }

    private ImportLine line(RowReading row) {
        List<SpellingSuggestion> suggestions = Spelling.suggestions(row.product(), row.vendor());
        Optional<ToolRecord> stored = match(row, suggestions);
        stored.ifPresent(tool -> named.add(tool.id()));
        Optional<ToolDetails> understood = row.onto(stored.orElse(null), usual);
        if (understood.isEmpty()) {
            return new ImportLine.Trouble(row.line(), row.product(), row.problems());
        }
        ToolDetails details = understood.get();
        Object identity = stored.<Object>map(ToolRecord::id).orElseGet(() -> KnownTools.Key.of(details));
        Long first = met.putIfAbsent(identity, row.line());
        if (first != null) {
            RowProblem twice = new RowProblem(0, "", "tools.problem-twice", List.of(first), "");
            return new ImportLine.Trouble(row.line(), row.product(), List.of(twice));
        }
        Optional<FieldProblem> held = stored.flatMap(tool -> retirements.problemOf(tool, details));
        if (held.isPresent()) {
            RowProblem waits =
                    new RowProblem(0, "", held.get().key(), held.get().arguments(), "");
            return new ImportLine.Trouble(row.line(), row.product(), List.of(waits));
        }
        return stored.map(base -> compared(row.line(), base, details, suggestions))
                .orElseGet(() -> new ImportLine.Addition(row.line(), details, suggestions));
    }

    /**
     * The stored tool that a row is about: the one of its name as written, or the one of the name that was probably meant. A
     * tool that was found by its right name keeps it; a row whose correction is wanted takes it on.
     */
    private Optional<ToolRecord> match(RowReading row, List<SpellingSuggestion> suggestions) {
        Optional<ToolRecord> asWritten = known.find(row.product(), row.vendor(), row.instance());
        if (suggestions.isEmpty()) {
            return asWritten;
        }
        Optional<ToolRecord> asMeant = known.find(
                meant(ToolField.PRODUCT, row.product(), suggestions),
                meant(ToolField.VENDOR, row.vendor(), suggestions),
                row.instance());
        if (corrected.contains(row.line())) {
            suggestions.forEach(suggestion -> row.rename(suggestion.field(), suggestion.suggested()));
            return asMeant.or(() -> asWritten);
        }
        if (asWritten.isEmpty()) {
            asMeant.ifPresent(tool -> suggestions.forEach(suggestion -> row.rename(
                    suggestion.field(), Objects.requireNonNull(tool.details().plain(suggestion.field())))));
            return asMeant;
        }
        return asWritten;
    }

    private static String meant(ToolField field, String written, List<SpellingSuggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.field() == field)
                .map(SpellingSuggestion::suggested)
                .findFirst()
                .orElse(written);
    }

    private static ImportLine compared(
            long line, ToolRecord base, ToolDetails details, List<SpellingSuggestion> suggestions) {
        List<ImportLine.FieldAlteration> alterations = new ArrayList<>();
        for (ToolField field : ToolField.values()) {
            String before = base.details().plain(field);
            String after = details.plain(field);
            if (!Objects.equals(before, after)) {
                alterations.add(new ImportLine.FieldAlteration(field, before, after));
            }
        }
        return alterations.isEmpty()
                ? new ImportLine.Unaltered(line, base.details().product(), suggestions)
                : new ImportLine.Alteration(line, base, details, List.copyOf(alterations), suggestions);
    }
}
