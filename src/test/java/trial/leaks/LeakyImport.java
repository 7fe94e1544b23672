package trial.leaks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The leak: a collection, whose load knows the import and not the client. */
@Entity
@Table(name = "tool_import")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public class LeakyImport {

    @Id
    @Column(name = "id")
    private UUID id;

    @TenantId
    @Column(name = "client_id")
    private UUID clientId;

    @OneToMany
    @JoinColumn(name = "import_id")
    private List<LeakyImportRow> rows = new ArrayList<>();

    /** For JPA. */
    protected LeakyImport() {}

    public int size() {
        return rows.size();
    }
}
