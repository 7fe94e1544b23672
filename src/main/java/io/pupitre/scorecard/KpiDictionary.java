package io.pupitre.scorecard;

import io.pupitre.agency.AgencyTurns;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.ForAgencyStaff;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.SearchText;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agency's dictionary of KPIs, in the scope of the agency. Whoever works for it drafts; its admins publish.
 *
 * @see <a href="../../../../../../docs/decisions/0017-kpi-dictionary.md">Why nothing reaches a client by itself</a>
 */
@Service
@ForAgencyStaff
@Transactional
public class KpiDictionary {

    private final DictionaryKpis definitions;
    private final DictionaryVersions versions;
    private final DictionaryStatements statements;
    private final StarterDefinitions starters;
    private final AgencyTurns turns;
    private final People people;
    private final Clock clock;

    KpiDictionary(
            DictionaryKpis definitions,
            DictionaryVersions versions,
            DictionaryStatements statements,
            StarterDefinitions starters,
            AgencyTurns turns,
            People people,
            Clock clock) {
        this.definitions = definitions;
        this.versions = versions;
        this.statements = statements;
        this.starters = starters;
        this.turns = turns;
        this.people = people;
        this.clock = clock;
    }

    /** All of it, the retired too, in no particular order. */
    @Transactional(readOnly = true)
    public List<DictionaryLine> list() {
        Map<UUID, Integer> clients = statements.clientsOf(CurrentScope.agency().workspaces());
        return definitions.findAll().stream()
                .map(kpi -> new DictionaryLine(kpi.record(), clients.getOrDefault(kpi.id(), 0)))
                .toList();
    }

    /** The first five whose name contains the text in either language: before the others those that begin with it. */
    @Transactional(readOnly = true)
    public List<DefinitionRecord> search(String text) {
        return SearchText.of(text)
                .map(wanted -> definitions.search(wanted.anywhere(), wanted.atStart(), Limit.of(SearchText.ANSWERS)))
                .orElse(List.of())
                .stream()
                .map(DictionaryKpi::record)
                .toList();
    }

    /** @throws NotFoundException when the agency has no such definition */
    @Transactional(readOnly = true)
    public DefinitionRecord get(DefinitionId id) {
        return definitions
                .findById(id.value())
                .orElseThrow(NotFoundException::new)
                .record();
    }

    /**
     * The published versions of a definition, the latest first.
     *
     * @throws NotFoundException when the agency has no such definition
     */
    @Transactional(readOnly = true)
    public List<DefinitionVersion> versions(DefinitionId id) {
        get(id);
        return versions.findOf(id.value()).stream()
                .map(version -> version.line(name(version.publishedBy())))
                .toList();
    }

    /** Adds a definition that has no version yet. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DefinitionId add(KpiDefinition definition) {
        turns.take(AgencyTurns.Matter.DICTIONARY);
        Set<String> taken = new HashSet<>(definitions.findKeys());
        StarterDictionary.inputs().forEach(input -> taken.add(input.key()));
        String key = FormulaKey.of(definition.draft().name(), "kpi", taken::contains);
        return new DefinitionId(
                definitions.save(new DictionaryKpi(key, definition, null)).id());
    }

    /**
     * Keeps a changed draft.
     *
     * @param base the definition as the person read it
     * @throws StaleDefinitionException when it was saved by somebody else since
     * @throws NotFoundException when the agency has no such definition
     */
    public void redraft(DefinitionRecord base, KpiDefinition changed) {
        current(base).redraft(changed);
    }

    /**
     * Makes the draft the next version, for clients to take over. It never changes afterwards.
     *
     * @param base the definition as the person read it: nobody publishes what they haven't seen
     * @param note what is new, 1 to {@value ScorecardText#NOTE_LENGTH} characters
     * @return the version's number
     * @throws StaleDefinitionException when the draft was saved by somebody else since
     * @throws IllegalArgumentException when there is nothing new to publish, or the note doesn't fit
     * @throws NotFoundException when the agency has no such definition
     */
    @ForAgencyAdmins
    public int publish(DefinitionRecord base, String note) {
        DictionaryKpi kpi = current(base);
        versions.save(kpi.publish(note, CurrentScope.get().person(), clock.instant()));
        return kpi.latestNumber();
    }

    /**
     * Offers a definition to no more clients; those that have it keep it.
     *
     * @throws NotFoundException when the agency has no such definition
     */
    @ForAgencyAdmins
    public void retire(DefinitionId id) {
        definitions.findToChange(id.value()).orElseThrow(NotFoundException::new).retire();
    }

    /**
     * Ends {@link #retire}.
     *
     * @throws NotFoundException when the agency has no such definition
     */
    @ForAgencyAdmins
    public void restore(DefinitionId id) {
        definitions.findToChange(id.value()).orElseThrow(NotFoundException::new).restore();
    }

    /** Takes over and publishes those starters that the dictionary hasn't had; its own work stays untouched. */
    @ForAgencyAdmins
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void adopt(List<StarterKpi> kpis) {
        starters.adopt(kpis);
    }

    private DictionaryKpi current(DefinitionRecord base) {
        DictionaryKpi kpi = definitions.findToChange(base.id().value()).orElseThrow(NotFoundException::new);
        if (kpi.version() != base.version()) {
            throw new StaleDefinitionException(kpi.record());
        }
        return kpi;
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }
}
