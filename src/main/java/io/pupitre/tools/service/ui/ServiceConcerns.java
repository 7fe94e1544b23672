package io.pupitre.tools.service.ui;

import io.pupitre.shell.Concern;
import io.pupitre.shell.ConcernSource;
import io.pupitre.tools.service.AgencyServices;
import io.pupitre.tools.service.ServiceConcern;
import io.pupitre.ui.StatusBadge;
import java.util.List;
import org.springframework.stereotype.Component;

/** Incidents that go on, missed service levels and releases without an answer, on the agency's screen one. */
@Component
class ServiceConcerns implements ConcernSource {

    private final AgencyServices services;

    ServiceConcerns(AgencyServices services) {
        this.services = services;
    }

    @Override
    public List<Concern> concerns() {
        return services.concerns().stream().map(ServiceConcerns::concern).toList();
    }

    private static Concern concern(ServiceConcern one) {
        return switch (one.kind()) {
            case OUTAGE ->
                concern(one, StatusBadge.Status.BAD, "tools.concern-service-outage", "tools.concern-service-ongoing");
            case DEGRADED ->
                concern(
                        one,
                        StatusBadge.Status.WARN,
                        "tools.concern-service-degraded",
                        "tools.concern-service-ongoing");
            case MISSED ->
                concern(one, StatusBadge.Status.WARN, "tools.concern-service-level", "tools.concern-service-missed");
            case RELEASE_SOON ->
                concern(one, StatusBadge.Status.WARN, "tools.concern-service-release", "tools.concern-service-soon");
            case RELEASE_PAST ->
                concern(one, StatusBadge.Status.BAD, "tools.concern-service-release", "tools.concern-service-past");
            case RESPONSE_SOON ->
                concern(one, StatusBadge.Status.WARN, "tools.concern-service-release", "tools.concern-service-respond");
            case RESPONSE_PAST ->
                concern(one, StatusBadge.Status.BAD, "tools.concern-service-release", "tools.concern-service-late");
        };
    }

    private static Concern concern(ServiceConcern one, StatusBadge.Status severity, String kindKey, String reasonKey) {
        return new Concern(
                severity,
                one.day(),
                one.client().name(),
                one.name(),
                kindKey,
                reasonKey,
                "tools.concern-service-see",
                "/" + ServiceNavigation.tool(one.client().slug(), one.tool()));
    }
}
