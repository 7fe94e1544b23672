package io.pupitre.tools.quality.ui;

import io.pupitre.shell.Concern;
import io.pupitre.shell.ConcernSource;
import io.pupitre.tools.quality.AgencyQuality;
import io.pupitre.tools.quality.QualityConcern;
import io.pupitre.tools.quality.QualityState;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.StatusBadge;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Breached checks and those to be measured again, on the agency's screen one. */
@Component
class QualityConcerns implements ConcernSource {

    private final AgencyQuality quality;

    QualityConcerns(AgencyQuality quality) {
        this.quality = quality;
    }

    @Override
    public List<Concern> concerns() {
        return quality.concerns().stream().map(QualityConcerns::concern).toList();
    }

    private static Concern concern(QualityConcern one) {
        boolean breached = one.state() == QualityState.BREACHED;
        String slug = one.client().slug();
        return new Concern(
                breached ? StatusBadge.Status.BAD : StatusBadge.Status.WARN,
                one.since(),
                one.client().name(),
                one.name() + " – " + one.subject(),
                "tools.concern-quality-" + one.kind().name().toLowerCase(Locale.ROOT),
                breached ? "tools.concern-breached" : "tools.concern-unmeasured",
                breached ? "tools.quality-look" : "tools.quality-measure",
                "/"
                        + (breached
                                ? ToolsNavigation.tool(slug, one.tool())
                                : QualityNavigation.measure(slug, one.tool(), one.check())));
    }
}
