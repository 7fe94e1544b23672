package io.pupitre.tools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row of a file would do to the stack, or that no row is about a tool. */
public sealed interface ImportLine {

    /** The physical line in the file on which the row begins, from 1; 0 without a row. */
    long line();

    /** The tool's name, as far as the row tells one. */
    String product();

    /** Names in the row that may be misspelt; they are taken as they stand unless the person says otherwise. */
    List<SpellingSuggestion> suggestions();

    /** A tool that the client didn't have. */
    record Addition(long line, ToolDetails details, List<SpellingSuggestion> suggestions) implements ImportLine {
        @Override
        public String product() {
            return details.product();
        }
    }

    /** A tool of which the file says something else. Cells that are empty say nothing. */
    record Alteration(
            long line,
            ToolRecord base,
            ToolDetails details,
            List<FieldAlteration> alterations,
            List<SpellingSuggestion> suggestions)
            implements ImportLine {
        @Override
        public String product() {
            return base.details().product();
        }
    }

    /** A tool that is stored just so. */
    record Unaltered(long line, String product, List<SpellingSuggestion> suggestions) implements ImportLine {}

    /** A row that can't be taken over, with all that is wrong with it. */
    record Trouble(long line, String product, List<RowProblem> problems) implements ImportLine {
        @Override
        public List<SpellingSuggestion> suggestions() {
            return List.of();
        }
    }

    /** A tool of the client, not retired, that the file does not name. It stays as it is. */
    record Absent(ToolRecord tool) implements ImportLine {
        @Override
        public long line() {
            return 0;
        }

        @Override
        public String product() {
            return tool.details().name();
        }

        @Override
        public List<SpellingSuggestion> suggestions() {
            return List.of();
        }
    }

    /** A field before and after, as plain text; {@code null} where there is no value. */
    record FieldAlteration(
            ToolField field,
            @Nullable String before,
            @Nullable String after) {}
}
