package io.pupitre.tools;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import did to one tool, kept until it is undone. */
@Entity
class ToolImportRow extends TenantOwned {

    @Column(updatable = false)
    private UUID importId;

    @Column(updatable = false)
    private UUID toolId;

    @Column(updatable = false)
    private @Nullable String beforeImage;

    @Column(updatable = false)
    private String afterImage;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ToolImportRow() {}

    /** @param beforeImage {@code null} for a tool that the import added */
    ToolImportRow(ToolImport batch, UUID toolId, @Nullable String beforeImage, String afterImage) {
        super(Ids.next());
        this.importId = batch.id();
        this.toolId = toolId;
        this.beforeImage = beforeImage;
        this.afterImage = afterImage;
    }

    UUID importId() {
        return importId;
    }

    UUID toolId() {
        return toolId;
    }

    @Nullable
    String beforeImage() {
        return beforeImage;
    }

    String afterImage() {
        return afterImage;
    }
}
