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
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    @SuppressWarnings("NullAway.Init")
    ClientWorkspace(WorkspaceId id, NewWorkspace values, Instant createdAt) {
        super(id.value());
        this.slug = values.slug().value();
        describe(values.details());
        this.status = WorkspaceStatus.ACTIVE;
        this.sample = values.sample();
        this.createdAt = createdAt;
    }

    final void describe(WorkspaceDetails details) {
        name = details.name();
        colour = details.colour();
        language = details.language().getLanguage();
        otherLanguages =
                details.otherLanguages().stream().map(Locale::getLanguage).collect(Collectors.joining(","));
        zone = details.zone().getId();
        currency = details.currency().getCurrencyCode();
    }

    void become(WorkspaceStatus next) {
        status = next;
    }

    WorkspaceRecord record() {
        return new WorkspaceRecord(
                version(),
                slug,
                new WorkspaceDetails(
                        name,
                        colour,
                        Locale.of(language),
                        Stream.of(otherLanguages.split(","))
                                .filter(tag -> !tag.isEmpty())
                                .map(Locale::of)
                                .toList(),
                        ZoneId.of(zone),
                        Currency.getInstance(currency)),
                status);
    }

    @Override
    public String name() {
        return name;
    }
}
