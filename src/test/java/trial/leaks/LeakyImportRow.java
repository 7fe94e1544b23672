package trial.leaks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A row by itself keeps its border. */
@Entity
@Table(name = "tool_import_row")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public class LeakyImportRow {

    @Id
    @Column(name = "id")
    private UUID id;

    @TenantId
    @Column(name = "client_id")
    private UUID clientId;

    /** For JPA. */
    protected LeakyImportRow() {}
}
