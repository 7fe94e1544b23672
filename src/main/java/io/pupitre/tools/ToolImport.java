package io.pupitre.tools;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a file was imported. */
@Entity
@Audited("tool-import")
class ToolImport extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String fileName;

    @Column(updatable = false)
    private Instant importedAt;

    @Column(updatable = false)
    private int added;

    @Column(updatable = false)
    private int changed;

    private @Nullable Instant undoneAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ToolImport() {}

    ToolImport(PersonId person, String fileName, Instant importedAt, int added, int changed) {
        super(Ids.next());
        this.personId = person.value();
        this.fileName = shortened(fileName);
        this.importedAt = importedAt;
        this.added = added;
        this.changed = changed;
    }

    /** @throws IllegalStateException when it was undone before */
    void undo(Instant when) {
        if (undoneAt != null) {
            throw new IllegalStateException("Undone already");
        }
        undoneAt = when;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    ImportSummary summary() {
        return new ImportSummary(
                new ImportId(id()), new PersonId(personId), fileName, importedAt, added, changed, undoneAt);
    }

    @Override
    public String name() {
        return fileName;
    }

    /** Browsers send whatever the file is called. */
    private static String shortened(String name) {
        String plain = name.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(255, plain.codePointCount(0, plain.length()))));
    }
}
