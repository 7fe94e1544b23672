package io.pupitre.templates;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.ForWorkspaceAdmins;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.SearchText;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The best practices that a client lives by: its copies of the agency's templates, in the scope of the workspace. */
@Service
@ForConsultants
@Transactional
public class ClientTemplates {

    private final TemplateRows templates;
    private final TemplateVersionRows versions;
    private final AppliedTemplateRows copies;
    private final StarterAdoption adoption;
    private final Clock clock;

    ClientTemplates(
            TemplateRows templates,
            TemplateVersionRows versions,
            AppliedTemplateRows copies,
            StarterAdoption adoption,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.copies = copies;
        this.adoption = adoption;
        this.clock = clock;
    }

    /** The client's copies, in no particular order. */
    @Transactional(readOnly = true)
    public List<AppliedLine> list() {
        return lines(copies.findAll(), templates.findByLatestNumberGreaterThan(0));
    }

    /** The first five whose name contains the text in either language: before the others those that begin with it. */
    @Transactional(readOnly = true)
    public List<AppliedLine> search(String text) {
        List<AppliedTemplate> found = SearchText.of(text)
                .map(wanted -> copies.search(wanted.anywhere(), wanted.atStart(), Limit.of(SearchText.ANSWERS)))
                .orElse(List.of());
        return lines(
                found,
                templates.findByIdIn(
                        found.stream().map(AppliedTemplate::template).toList()));
    }

    /** What the agency's library has published, in no particular order. */
    @Transactional(readOnly = true)
    public List<TemplateOffer> offers() {
        Set<UUID> applied = copies.templates();
        return templates.findByLatestNumberGreaterThan(0).stream()
                .map(template -> template.offer(applied.contains(template.id())))
                .toList();
    }

    /**
     * What the latest version of an offered template says.
     *
     * @throws NotFoundException when the agency has published no such template
     */
    @Transactional(readOnly = true)
    public TemplateContent preview(TemplateId template) {
        return version(published(template)).content();
    }

    /** @throws NotFoundException when this workspace has no such copy */
    @Transactional(readOnly = true)
    public AppliedRecord get(AppliedTemplateId id) {
        AppliedTemplate copy = copies.findById(id.value()).orElseThrow(NotFoundException::new);
        return copy.record(latestNumber(copy));
    }

    /**
     * Gives the client a copy of the template's latest version.
     *
     * @throws AlreadyAppliedException when it has one
     * @throws NotFoundException when the agency has published no such template
     */
    public AppliedTemplateId apply(TemplateId id) {
        Template template = published(id);
        if (copies.existsByTemplate(id.value())) {
            throw new AlreadyAppliedException();
        }
        AppliedTemplate copy =
                version(template).adopt(template, CurrentScope.get().person(), clock.instant());
        return new AppliedTemplateId(copies.save(copy).id());
    }

    /**
     * Gives the client a copy of each of these starters, as the agency's library has them by now; what the library lacks is
     * first published there, hence for admins only.
     */
    @ForWorkspaceAdmins
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void begin(List<StarterTemplate> starters) {
        adoption.adopt(starters);
        Set<String> wanted = starters.stream().map(StarterTemplate::key).collect(toSet());
        offers().stream()
                .filter(offer -> !offer.applied() && offer.origin() != null && wanted.contains(offer.origin()))
                .forEach(offer -> apply(offer.id()));
    }

    /**
     * Changes the client's copy; what was adopted stays known.
     *
     * @param base the copy as the person read it
     * @throws StaleEditException when it was saved by somebody else since
     * @throws NotFoundException when this workspace has no such copy
     */
    public void edit(AppliedRecord base, TemplateContent changed) {
        AppliedTemplate copy = copies.findToChange(base.id().value()).orElseThrow(NotFoundException::new);
        if (copy.version() != base.version()) {
            throw new StaleEditException(copy.content());
        }
        copy.edit(changed);
    }

    /**
     * Removes the client's copy with all its edits; the template stays in the library.
     *
     * @throws NotFoundException when this workspace has no such copy
     */
    public void remove(AppliedTemplateId id) {
        copies.delete(copies.findToChange(id.value()).orElseThrow(NotFoundException::new));
    }

    private Template published(TemplateId id) {
        return templates
                .findById(id.value())
                .filter(template -> template.latestNumber() > 0)
                .orElseThrow(NotFoundException::new);
    }

    private TemplateVersion version(Template template) {
        return versions.findByTemplateAndNumber(template.id(), template.latestNumber())
                .orElseThrow(NotFoundException::new);
    }

    private static List<AppliedLine> lines(List<AppliedTemplate> of, List<Template> templates) {
        Map<UUID, Integer> latest = templates.stream().collect(toMap(Template::id, Template::latestNumber));
        return of.stream()
                .map(copy -> copy.line(latest.getOrDefault(copy.template(), 0)))
                .toList();
    }

    private int latestNumber(AppliedTemplate copy) {
        return templates.findById(copy.template()).map(Template::latestNumber).orElse(0);
    }
}
