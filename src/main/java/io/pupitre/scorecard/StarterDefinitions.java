package io.pupitre.scorecard;

import io.pupitre.agency.AgencyTurns;
import io.pupitre.tenancy.CurrentScope;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes over and publishes those starters that the agency's dictionary hasn't had; its own work stays untouched. */
@Component
class StarterDefinitions {

    private final AgencyTurns turns;
    private final DictionaryKpis definitions;
    private final DictionaryVersions versions;
    private final Clock clock;

    StarterDefinitions(AgencyTurns turns, DictionaryKpis definitions, DictionaryVersions versions, Clock clock) {
        this.turns = turns;
        this.definitions = definitions;
        this.versions = versions;
        this.clock = clock;
    }

    /** In a transaction that reads what is committed: somebody else may take over the same starters at this moment. */
    void adopt(List<StarterKpi> starters) {
        turns.take(AgencyTurns.Matter.DICTIONARY);
        Set<String> known = definitions.findOrigins();
        Set<String> taken = definitions.findKeys();
        starters.stream().filter(starter -> !known.contains(starter.key())).forEach(starter -> {
            // The agency may have called one of its own so.
            String key = FormulaKey.of(starter.key(), "kpi", taken::contains);
            DictionaryKpi kpi = new DictionaryKpi(key, starter.definition(), starter.key());
            DictionaryVersion first =
                    kpi.publish(starter.note(), CurrentScope.get().person(), clock.instant());
            definitions.save(kpi);
            versions.save(first);
        });
    }
}
