package io.pupitre.templates;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A client's own copy of a published version, together with that version as it was adopted. */
@Entity
@SuppressWarnings("UnusedVariable") // A record of who adopted it.
@Table(name = "applied_template")
@Audited("applied-template")
class AppliedTemplate extends TenantOwned implements Named {

    @Column(name = "template_id", updatable = false)
    private UUID template;

    @Column(name = "base_number")
    private int baseNumber;

    @Column
    private String base;

    @Column
    private String content;

    @Column
    private boolean edited;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "applied_by")
    private UUID appliedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AppliedTemplate() {}

    AppliedTemplate(Template of, int number, String content, PersonId by, Instant at) {
        super(Ids.next());
        this.template = of.id();
        this.baseNumber = number;
        this.base = content;
        this.content = content;
        this.kind = of.kind();
        this.nameFr = of.bilingualName().fr();
        this.nameEn = of.bilingualName().en();
        this.appliedAt = at;
        this.appliedBy = by.value();
    }

    /** Makes the copy say something else than what was adopted; the base stays. */
    void edit(TemplateContent changed) {
        content = ContentJson.write(changed);
        edited = !content.equals(base);
    }

    TemplateContent content() {
        return ContentJson.read(content);
    }

    UUID template() {
        return template;
    }

    AppliedLine line(int latestNumber) {
        return new AppliedLine(
                new AppliedTemplateId(id()),
                new TemplateId(template),
                kind,
                new Bilingual(nameFr, nameEn),
                baseNumber,
                latestNumber,
                edited,
                appliedAt);
    }

    AppliedRecord record(int latestNumber) {
        return new AppliedRecord(line(latestNumber), version(), ContentJson.read(base), content());
    }

    @Override
    public String name() {
        return nameFr.isEmpty() ? nameEn : nameFr;
    }
}
