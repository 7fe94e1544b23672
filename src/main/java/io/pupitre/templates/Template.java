package io.pupitre.templates;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A best practice of the agency: a draft that changes, and a count of the versions that don't. */
@Entity
@Table(name = "template")
@Audited("template")
class Template extends AgencyOwned implements Named {

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "summary_fr")
    private String summaryFr;

    @Column(name = "summary_en")
    private String summaryEn;

    @Column(updatable = false)
    private @Nullable String origin;

    @Column
    private String draft;

    @Column(name = "draft_open")
    private boolean draftOpen;

    @Column(name = "latest_number")
    private int latestNumber;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    /** @param origin key of the starter that it comes from, if any */
    @SuppressWarnings("NullAway.Init")
    Template(TemplateDraft first, @Nullable String origin) {
        super(Ids.next());
        this.origin = origin;
        describe(first);
        draft = ContentJson.write(first.content());
        draftOpen = true;
    }

    /** Takes over a draft. */
    void redraft(TemplateDraft changed) {
        describe(changed);
        String content = ContentJson.write(changed.content());
        // What was there is what was published, unless the draft was open before.
        draftOpen |= !content.equals(draft);
        draft = content;
    }

    /**
     * Makes the draft the next version.
     *
     * @throws InvalidTemplateException when there is nothing new in it, or nothing at all
     */
    TemplateVersion publish(String releaseNotes, PersonId by, Instant at) {
        if (!draftOpen) {
            throw new InvalidTemplateException("unchanged");
        }
        if (draft().content().equals(TemplateContent.EMPTY)) {
            throw new InvalidTemplateException("empty");
        }
        TemplateVersion next = new TemplateVersion(id(), latestNumber + 1, releaseNotes, draft, by, at);
        latestNumber++;
        draftOpen = false;
        return next;
    }

    TemplateDraft draft() {
        return new TemplateDraft(kind, bilingualName(), new Bilingual(summaryFr, summaryEn), ContentJson.read(draft));
    }

    TemplateRecord record() {
        return new TemplateRecord(new TemplateId(id()), version(), draft(), latestNumber, draftOpen);
    }

    TemplateLine line() {
        return new TemplateLine(
                new TemplateId(id()),
                kind,
                bilingualName(),
                new Bilingual(summaryFr, summaryEn),
                latestNumber,
                draftOpen);
    }

    TemplateOffer offer(boolean applied) {
        return new TemplateOffer(
                new TemplateId(id()),
                origin,
                kind,
                bilingualName(),
                new Bilingual(summaryFr, summaryEn),
                latestNumber,
                applied);
    }

    TemplateKind kind() {
        return kind;
    }

    Bilingual bilingualName() {
        return new Bilingual(nameFr, nameEn);
    }

    int latestNumber() {
        return latestNumber;
    }

    @Override
    public String name() {
        return nameFr.isEmpty() ? nameEn : nameFr;
    }

    private void describe(TemplateDraft changed) {
        kind = changed.kind();
        nameFr = changed.name().fr();
        nameEn = changed.name().en();
        summaryFr = changed.summary().fr();
        summaryEn = changed.summary().en();
    }
}
