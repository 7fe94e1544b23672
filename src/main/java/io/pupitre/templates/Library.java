package io.pupitre.templates;

import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.ForAgencyStaff;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.SearchText;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The agency's best practices, in the scope of the agency. Whoever works for it drafts; its admins publish. */
@Service
@Transactional
public class Library {

    private final TemplateRows templates;
    private final TemplateVersionRows versions;
    private final StarterAdoption adoption;
    private final People people;
    private final Clock clock;

    Library(
            TemplateRows templates,
            TemplateVersionRows versions,
            StarterAdoption adoption,
            People people,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.adoption = adoption;
        this.people = people;
        this.clock = clock;
    }

    /** All templates, in no particular order. */
    @ForAgencyStaff
    @Transactional(readOnly = true)
    public List<TemplateLine> list() {
        return templates.findAll().stream().map(Template::line).toList();
    }

    /** The first five whose name contains the text in either language: before the others those that begin with it. */
    @ForAgencyStaff
    @Transactional(readOnly = true)
    public List<TemplateLine> search(String text) {
        return SearchText.of(text)
                .map(wanted -> templates.search(wanted.anywhere(), wanted.atStart(), Limit.of(SearchText.ANSWERS)))
                .orElse(List.of())
                .stream()
                .map(Template::line)
                .toList();
    }

    /** @throws NotFoundException when the agency has no such template */
    @ForAgencyStaff
    @Transactional(readOnly = true)
    public TemplateRecord get(TemplateId id) {
        return templates
                .findById(id.value())
                .orElseThrow(NotFoundException::new)
                .record();
    }

    /**
     * The published versions of a template, the latest first.
     *
     * @throws NotFoundException when the agency has no such template
     */
    @ForAgencyStaff
    @Transactional(readOnly = true)
    public List<VersionLine> versions(TemplateId id) {
        get(id);
        return versions.findByTemplateOrderByNumberDesc(id.value()).stream()
                .map(version -> version.line(name(version.publishedBy())))
                .toList();
    }

    /**
     * What a version says.
     *
     * @throws NotFoundException when the agency has no such template or version
     */
    @ForAgencyStaff
    @Transactional(readOnly = true)
    public TemplateContent content(TemplateId id, int number) {
        return versions.findByTemplateAndNumber(id.value(), number)
                .orElseThrow(NotFoundException::new)
                .content();
    }

    /** Adds a template that has no version yet. */
    @ForAgencyStaff
    public TemplateId add(TemplateDraft draft) {
        return new TemplateId(templates.save(new Template(draft, null)).id());
    }

    /**
     * Keeps a changed draft.
     *
     * @param base the template as the person read it
     * @throws StaleEditException when it was saved by somebody else since
     * @throws NotFoundException when the agency has no such template
     */
    @ForAgencyStaff
    public void redraft(TemplateRecord base, TemplateDraft changed) {
        current(base).redraft(changed);
    }

    /**
     * Makes the draft the next version, for clients to take over. It never changes afterwards.
     *
     * @param base the template as the person read it: nobody publishes what they haven't seen
     * @param releaseNotes what is new, 1 to 2,000 characters
     * @return the version's number
     * @throws StaleEditException when the draft was saved by somebody else since
     * @throws InvalidTemplateException when there is nothing new to publish, or the notes don't fit
     * @throws NotFoundException when the agency has no such template
     */
    @ForAgencyAdmins
    public int publish(TemplateRecord base, String releaseNotes) {
        Template template = current(base);
        versions.save(template.publish(releaseNotes, CurrentScope.get().person(), clock.instant()));
        return template.latestNumber();
    }

    /** Takes over and publishes those starters that the library hasn't had; its own work stays untouched. */
    @ForAgencyAdmins
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void adopt(List<StarterTemplate> starters) {
        adoption.adopt(starters);
    }

    private Template current(TemplateRecord base) {
        Template template = templates.findToChange(base.id().value()).orElseThrow(NotFoundException::new);
        if (template.version() != base.version()) {
            throw new StaleEditException(template.draft().content());
        }
        return template;
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }
}
