package io.pupitre.templates;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.TextRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A published version: never changes. */
@Entity
@Immutable
@Table(name = "template_version")
@Audited("template-version")
class TemplateVersion extends AgencyOwned implements Named {

    @Column(name = "template_id")
    private UUID template;

    @Column
    private int number;

    @Column(name = "release_notes")
    private String releaseNotes;

    @Column
    private String content;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private UUID publishedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TemplateVersion() {}

    /** @throws InvalidTemplateException when there are no release notes, or too long ones */
    TemplateVersion(UUID template, int number, String releaseNotes, String content, PersonId by, Instant at) {
        super(Ids.next());
        String notes = TextRule.tidy(releaseNotes);
        if (notes.isEmpty()) {
            throw new InvalidTemplateException("required");
        }
        this.template = template;
        this.number = number;
        this.releaseNotes = Limits.NOTES.check(notes);
        this.content = content;
        this.publishedAt = at;
        this.publishedBy = by.value();
    }

    TemplateContent content() {
        return ContentJson.read(content);
    }

    AppliedTemplate adopt(Template of, PersonId by, Instant at) {
        return new AppliedTemplate(of, number, content, by, at);
    }

    /** @param by the name of who published it */
    VersionLine line(String by) {
        return new VersionLine(number, releaseNotes, publishedAt, by);
    }

    PersonId publishedBy() {
        return new PersonId(publishedBy);
    }

    @Override
    public String name() {
        return String.valueOf(number);
    }
}
