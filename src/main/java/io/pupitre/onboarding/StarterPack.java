package io.pupitre.onboarding;

import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.StarterCadences;
import io.pupitre.scorecard.ClientDictionary;
import io.pupitre.scorecard.StarterDictionary;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.StarterTemplates;
import io.pupitre.tools.StarterTools;
import io.pupitre.tools.Tools;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts what nearly every client needs into the current workspace. */
@Component
class StarterPack {

    static final Map<StarterPart, Integer> SIZES = Map.of(
            StarterPart.TOOLS, StarterTools.all(Locale.FRENCH).size(),
            StarterPart.TEMPLATES, StarterTemplates.all().size(),
            StarterPart.CADENCES,
                    StarterCadences.all(Locale.FRENCH, LocalDate.EPOCH).size(),
            StarterPart.SCORECARD, StarterDictionary.first().size());

    private final Tools tools;
    private final ClientTemplates templates;
    private final Cadences cadences;
    private final ClientDictionary dictionary;

    StarterPack(Tools tools, ClientTemplates templates, Cadences cadences, ClientDictionary dictionary) {
        this.tools = tools;
        this.templates = templates;
        this.cadences = cadences;
        this.dictionary = dictionary;
    }

    /** @param language French or English: the one that the content is written in */
    void unpack(StarterPart part, Locale language) {
        switch (part) {
            case TOOLS -> StarterTools.all(language).forEach(tools::add);
            case TEMPLATES -> templates.begin(StarterTemplates.all());
            case CADENCES -> StarterCadences.all(language, cadences.today()).forEach(cadences::add);
            case SCORECARD -> dictionary.begin(StarterDictionary.kpis(), StarterDictionary.FIRST, language);
        }
    }
}
