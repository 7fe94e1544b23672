package io.pupitre.agency;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** A client workspace, seen from its agency. */
@Entity
@SuppressWarnings("UnusedVariable") // Queries read the columns.
@Table(name = "client_workspace")
@Audited("workspace")
class ClientWorkspace extends AgencyOwned implements Named {

    @Column(updatable = false)
    private String slug;

    private String name;
    private String colour;
    private String language;

    @Column(name = "other_languages")
    private String otherLanguages;

    private String zone;
    private String currency;

    @Enumerated(EnumType.STRING)
    private WorkspaceStatus status;

    @Column(name = "is_sample", updatable = false)
    private boolean sample;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ClientWorkspace() {}

    ClientWorkspace(WorkspaceId id, NewWorkspace values, Instant createdAt) {
        super(id.value());
        this.slug = values.slug().value();
        this.name = values.name();
        this.colour = values.colour();
        this.language = values.language().getLanguage();
        this.otherLanguages =
                values.otherLanguages().stream().map(Locale::getLanguage).collect(Collectors.joining(","));
        this.zone = values.zone().getId();
        this.currency = values.currency().getCurrencyCode();
        this.status = WorkspaceStatus.ACTIVE;
        this.sample = values.sample();
        this.createdAt = createdAt;
    }

    @Override
    public String name() {
        return name;
    }
}
