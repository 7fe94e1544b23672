package io.pupitre.tools;

import io.pupitre.audit.AuditEntry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The log of the stack in the language of who reads it, the same on the screen and in files. */
public interface LogWords {

    /** French or English. */
    Locale language();

    String action(AuditEntry.Action action);

    /** @param type as the log names it */
    String type(String type);

    /** The fields that an entry has of its record, but for those that say nothing to people: ids, and what is kept to undo. */
    List<Difference> differences(AuditEntry entry);

    /**
     * A field in words.
     *
     * @param before null for no value
     * @param after null for no value
     */
    record Difference(
            String field, @Nullable String before, @Nullable String after) {}
}
