package io.pupitre.tools;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.catalogue.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What connects the tools and external systems of the current workspace's client.
 *
 * <p>An integration of another workspace and one that does not exist are the same {@link NotFoundException}; so are ends.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Integrations {

    private final IntegrationRepository repository;
    private final ToolRepository tools;
    private final ExternalSystemRepository systems;
    private final IntegrationStatements statements;

    Integrations(
            IntegrationRepository repository,
            ToolRepository tools,
            ExternalSystemRepository systems,
            IntegrationStatements statements) {
        this.repository = repository;
        this.tools = tools;
        this.systems = systems;
        this.statements = statements;
    }

    /** All tools, systems and integrations; retired ones too. */
    public StackMap map() {
        return statements.map();
    }

    /** The integrations that pass a filter, by the names of their ends. */
    public List<IntegrationLine> lines(IntegrationFilter filter) {
        return statements.map().lines(filter);
    }

    /**
     * What breaks if a tool or system goes.
     *
     * @throws NotFoundException when this workspace has no such tool or system
     */
    public Impact impact(Endpoint end) {
        return statements.map().impactOf(end);
    }

    /** @throws NotFoundException when this workspace has no such integration */
    public IntegrationRecord get(IntegrationId id) {
        return repository.findById(id.value()).map(Integration::record).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when this workspace lacks one of the ends */
    @Transactional
    public IntegrationRecord add(IntegrationDetails details) {
        demandEnds(details);
        return repository.save(new Integration(details)).record();
    }

    /**
     * Saves a person's version of an integration.
     *
     * @param base the integration as the person read it
     * @param mine the integration as they want it
     * @throws IntegrationConflict when it was saved by somebody else since
     * @throws NotFoundException when this workspace has no such integration, or lacks one of the ends
     */
    @Transactional
    public void change(IntegrationRecord base, IntegrationDetails mine) {
        Integration integration = toChange(base);
        demandEnds(mine);
        integration.describe(mine);
    }

    /**
     * Takes an integration off the map.
     *
     * @param base the integration as the person read it
     * @throws IntegrationConflict when it was saved by somebody else since
     * @throws NotFoundException when this workspace has no such integration
     */
    @Transactional
    public void remove(IntegrationRecord base) {
        repository.delete(toChange(base));
    }

    /** What the tools' own lists of names suggest and the map has not yet, by the names of the tools. */
    public List<IntegrationProposal> proposals() {
        return new ProposalReading(statements.map()).read(statements.namesListed());
    }

    /**
     * Puts proposals on the map, as active, in a direction and by a method that nobody knows yet. Those that are none any
     * more are left out.
     *
     * @return how many were added
     */
    @Transactional
    public int takeOver(Set<IntegrationProposal> chosen) {
        List<IntegrationProposal> wanted =
                proposals().stream().filter(chosen::contains).toList();
        Map<Folded, Endpoint> added = new HashMap<>();
        for (IntegrationProposal proposal : wanted) {
            Endpoint known = proposal.other();
            Endpoint other = known != null
                    ? known
                    : added.computeIfAbsent(Folded.of(proposal.name()), any -> newSystem(proposal.name()));
            repository.save(new Integration(new IntegrationDetails(
                    new Endpoint.OfTool(proposal.tool()),
                    other,
                    IntegrationDirection.UNKNOWN,
                    IntegrationMethod.UNKNOWN,
                    "",
                    IntegrationStatus.ACTIVE,
                    "")));
        }
        return wanted.size();
    }

    private Endpoint newSystem(String name) {
        ExternalSystem system = systems.save(new ExternalSystem(ExternalSystemDetails.named(name)));
        return new Endpoint.OfSystem(new ExternalSystemId(system.id()));
    }

    private Integration toChange(IntegrationRecord base) {
        repository.hold(base.id().value());
        Integration integration = repository.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (integration.version() != base.version()) {
            throw new IntegrationConflict(integration.record());
        }
        return integration;
    }

    private void demandEnds(IntegrationDetails details) {
        for (Endpoint end : List.of(details.source(), details.target())) {
            boolean there = switch (end) {
                case Endpoint.OfTool(ToolId id) -> tools.findById(id.value()).isPresent();
                case Endpoint.OfSystem(ExternalSystemId id) ->
                    systems.findById(id.value()).isPresent();
            };
            if (!there) {
                throw new NotFoundException();
            }
        }
    }
}
