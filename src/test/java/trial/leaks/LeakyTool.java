package trial.leaks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The leak: nothing says whose it is. */
@Entity
@Table(name = "tool")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public class LeakyTool {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private Long version;

    /** For JPA. */
    protected LeakyTool() {}
}
