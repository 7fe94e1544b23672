package io.pupitre.templates;

import io.pupitre.agency.AgencyTurns;
import io.pupitre.tenancy.CurrentScope;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes over and publishes those starters that the agency's library hasn't had; its own work stays untouched. */
@Component
class StarterAdoption {

    private final AgencyTurns turns;
    private final TemplateRows templates;
    private final TemplateVersionRows versions;
    private final Clock clock;

    StarterAdoption(AgencyTurns turns, TemplateRows templates, TemplateVersionRows versions, Clock clock) {
        this.turns = turns;
        this.templates = templates;
        this.versions = versions;
        this.clock = clock;
    }

    /** In a transaction that reads what is committed: somebody else may take over the same starters at this moment. */
    void adopt(List<StarterTemplate> starters) {
        turns.take(AgencyTurns.Matter.STARTERS);
        Set<String> known = templates.origins();
        starters.stream().filter(starter -> !known.contains(starter.key())).forEach(starter -> {
            Template template = new Template(starter.draft(), starter.key());
            TemplateVersion first =
                    template.publish(starter.releaseNotes(), CurrentScope.get().person(), clock.instant());
            templates.save(template);
            versions.save(first);
        });
    }
}
