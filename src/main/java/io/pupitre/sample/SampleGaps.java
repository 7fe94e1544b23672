package io.pupitre.sample;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.CapabilityTool;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.NeedDetails;
import io.pupitre.tools.gap.PhaseDetails;
import io.pupitre.tools.gap.PhaseId;
import io.pupitre.tools.gap.Phases;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the sample's stack lacks, and what three phases are to bring; one of them is over and not all is done. */
@Component
class SampleGaps {

    private final CapabilityGaps gaps;
    private final Phases phases;

    SampleGaps(CapabilityGaps gaps, Phases phases) {
        this.gaps = gaps;
        this.phases = phases;
    }

    /** Once, in the scope of the client whose tools they are. */
    void plan(LocalDate today) {
        GapBoard board = gaps.board();
        if (!board.phases().isEmpty()) {
            return;
        }
        Map<String, ToolId> tools =
                board.choosable().stream().collect(Collectors.toMap(CapabilityTool::name, CapabilityTool::id));
        PhaseId sorting = phase("Remise à plat", today.minusMonths(2));
        PhaseId base = phase("Socle commun", today.plusMonths(4));
        PhaseId growth = phase("Montée en puissance", today.plusMonths(10));
        want("data_quality", NeedDetails.wanting(sorting, tool(tools, "Fjord Données")));
        want("landing_pages", NeedDetails.wanting(base, tool(tools, "Galet Landing")));
        want(
                "emailing",
                NeedDetails.wanting(base, tool(tools, "Alizé Automation"))
                        .weakSince("Réservé à la région Nord, sans tests d’objets ni consentements partagés")
                        .noting("Reprendre les modèles avant la fin du contrat"));
        want(
                "web_analytics",
                NeedDetails.wanting(base, tool(tools, "Cadran Analytics")).weakSince("Pas de mesure côté serveur"));
        want("marketing_resources", NeedDetails.wanting(base, tool(tools, "Polder Budget")));
        want(
                "attribution",
                NeedDetails.wanting(growth, tool(tools, "Sillage Attribution"))
                        .noting("Après six mois de mesure propre"));
        want("cms", NeedDetails.wanting(growth, "").noting("Trois éditeurs à rencontrer avec la DSI"));
        want("personalisation", NeedDetails.wanting(growth, "Marée Personnalisation"));
        want("email_signatures", NeedDetails.givingUp(growth));
        want("cdp", NeedDetails.givingUp(null).noting("L’entrepôt du siège suffit"));
        gaps.begin(Set.of("proofing", "loyalty"));
    }

    private void want(String capability, NeedDetails details) {
        gaps.add(capability, details);
    }

    private PhaseId phase(String name, LocalDate about) {
        return phases.add(new PhaseDetails(name, about.with(TemporalAdjusters.lastDayOfMonth())))
                .id();
    }

    private static ToolId tool(Map<String, ToolId> tools, String name) {
        return Objects.requireNonNull(tools.get(name));
    }
}
