package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A published version of a definition: never changes. */
@Entity
@Immutable
@Table(name = "dictionary_kpi_version")
@SuppressWarnings("UnusedVariable") // For who reads an old version with a later language.
@Audited("dictionary_kpi_version")
class DictionaryVersion extends AgencyOwned implements Named {

    @Column(nullable = false, updatable = false)
    private UUID definitionId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private int languageVersion;

    @Column(nullable = false, updatable = false)
    private String definition;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(nullable = false, updatable = false)
    private UUID publishedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DictionaryVersion() {}

    /** @throws IllegalArgumentException when there is no note, or too long a one */
    DictionaryVersion(UUID definitionId, int number, String definition, String note, PersonId by, Instant at) {
        super(Ids.next());
        this.definitionId = definitionId;
        this.number = number;
        this.languageVersion = Formula.LANGUAGE_VERSION;
        this.definition = definition;
        this.note = ScorecardText.note(note);
        this.publishedAt = at;
        this.publishedBy = by.value();
    }

    UUID of() {
        return definitionId;
    }

    int number() {
        return number;
    }

    String note() {
        return note;
    }

    KpiDefinition definition() {
        return DefinitionJson.read(definition);
    }

    PersonId publishedBy() {
        return new PersonId(publishedBy);
    }

    /** @param by the name of who published it */
    DefinitionVersion line(String by) {
        return new DefinitionVersion(number, definition(), note, publishedAt, by);
    }

    @Override
    public String name() {
        return String.valueOf(number);
    }
}
