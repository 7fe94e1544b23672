package io.pupitre.sample;

import io.pupitre.scorecard.ClientDictionary;
import io.pupitre.scorecard.DefinitionRecord;
import io.pupitre.scorecard.DictionaryLine;
import io.pupitre.scorecard.DictionaryOffer;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Family;
import io.pupitre.scorecard.KpiDefinition;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiInfo;
import io.pupitre.scorecard.KpiProfile;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.StarterDictionary;
import io.pupitre.scorecard.Tier;
import io.pupitre.scorecard.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What the sample's clients measure: most of it as the agency's dictionary says, one KPI adapted, one a version behind, one of
 * their own.
 */
@Component
class SampleKpis {

    /** From the dictionary, with what each should reach: the goal and the limit. */
    private static final List<List<String>> TAKEN = List.of(
            List.of("unsubscribe_rate", "0.0040", "0.0055"),
            List.of("deliverability", "0.975", "0.965"),
            List.of("mql_to_sql", "0.30", "0.26"),
            List.of("cost_per_mql", "110", "140"),
            List.of("ctr", "0.022", "0.018"),
            List.of("cpc", "0.52", "0.58"));

    private static final String ADAPTED = "mql_to_sql";
    private static final String IMPROVED = "cost_per_mql";

    private final KpiDictionary dictionary;
    private final ClientDictionary clientDictionary;
    private final Kpis kpis;

    SampleKpis(KpiDictionary dictionary, ClientDictionary clientDictionary, Kpis kpis) {
        this.dictionary = dictionary;
        this.clientDictionary = clientDictionary;
        this.kpis = kpis;
    }

    /** Gives the agency its dictionary. */
    void stock() {
        if (dictionary.list().isEmpty()) {
            dictionary.adopt(StarterDictionary.kpis());
        }
    }

    /** @param from when on the targets hold */
    void measure(YearMonth from) {
        for (List<String> taken : TAKEN) {
            KpiId id = take(taken.getFirst());
            kpis.aim(id, from, new BigDecimal(taken.get(1)), new BigDecimal(taken.getLast()));
            if (taken.getFirst().equals(ADAPTED)) {
                adapt(kpis.get(id));
            }
        }
        KpiId own = kpis.define(new KpiDraft(
                "Leads qualifiés",
                "mql",
                Unit.COUNT,
                Direction.UP,
                new KpiProfile(
                        "Qualified leads", Tier.BUSINESS, Family.ACQUISITION, "Équipe MOps centrale", "", "", 2)));
        kpis.aim(own, from, new BigDecimal("300"), new BigDecimal("240"));
    }

    /** Publishes a version that no client has yet. */
    void improve() {
        dictionary.list().stream()
                .map(DictionaryLine::kpi)
                .filter(kpi -> kpi.key().equals(IMPROVED) && kpi.latestNumber() == 1 && !kpi.draftOpen())
                .forEach(this::improve);
    }

    private void improve(DefinitionRecord kpi) {
        KpiDraft draft = kpi.definition().draft();
        dictionary.redraft(
                kpi,
                new KpiDefinition(
                        new KpiDraft(
                                draft.name(),
                                "ratio(spend, mql, 10)",
                                draft.unit(),
                                draft.direction(),
                                draft.profile()),
                        kpi.definition().attributionEn(),
                        kpi.definition().source(),
                        kpi.definition().suggested()));
        dictionary.publish(
                dictionary.get(kpi.id()),
                "En dessous de 10 contacts qualifiés dans le mois, le coût ne dit rien\u00A0: il est laissé vide.");
    }

    private KpiId take(String key) {
        DictionaryOffer offer = clientDictionary.offers().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return clientDictionary.adopt(List.of(offer.id()), Locale.FRENCH, null).getFirst();
    }

    private void adapt(KpiInfo kpi) {
        KpiDraft draft = kpi.draft();
        KpiProfile profile = draft.profile();
        kpis.change(
                kpi,
                new KpiDraft(
                        draft.name(),
                        draft.formula(),
                        draft.unit(),
                        draft.direction(),
                        new KpiProfile(
                                profile.nameEn(),
                                profile.tier(),
                                profile.family(),
                                "Responsable de la vente",
                                "Au mois de la prise de contact, quelle que soit la source.",
                                profile.section(),
                                3)));
    }
}
