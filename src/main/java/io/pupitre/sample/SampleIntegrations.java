package io.pupitre.sample;

import io.pupitre.tools.Endpoint;
import io.pupitre.tools.ExternalSystemDetails;
import io.pupitre.tools.ExternalSystems;
import io.pupitre.tools.IntegrationDetails;
import io.pupitre.tools.IntegrationDirection;
import io.pupitre.tools.IntegrationMethod;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.StackNode;
import io.pupitre.tools.SystemKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What connects the sample's stack. Some of what its tools list is left out, so that there is something to take over. */
@Component
class SampleIntegrations {

    private static final List<ExternalSystemDetails> SYSTEMS = List.of(
            new ExternalSystemDetails("Comptoir ERP", SystemKind.ERP, "Commandes et factures du siège"),
            new ExternalSystemDetails("Grand Livre", SystemKind.FINANCE, ""),
            new ExternalSystemDetails("Silo Données", SystemKind.WAREHOUSE, "Entrepôt de l’équipe données"));

    private static final List<Sample> ALL = List.of(
            two("Boréal CRM", "Alizé Automation", IntegrationMethod.NATIVE, "Contacts, scores, consentements"),
            one("Comptoir ERP", "Boréal CRM", IntegrationMethod.MIDDLEWARE, "Comptes et commandes"),
            one("Boréal CRM", "Silo Données", IntegrationMethod.API, "Opportunités, chaque nuit"),
            one("Alizé Automation", "Silo Données", IntegrationMethod.API, "Envois, ouvertures, clics"),
            one("Cadran Analytics", "Silo Données", IntegrationMethod.API, "Sessions et conversions"),
            one("Silo Données", "Havre Tableaux", IntegrationMethod.NATIVE, "Tables du tableau de bord"),
            one("Balise Tags", "Cadran Analytics", IntegrationMethod.NATIVE, "Événements du site"),
            one("Estuaire Consentement", "Balise Tags", IntegrationMethod.API, "Choix des visiteurs"),
            one("Nacre Formulaires", "Alizé Automation", IntegrationMethod.WEBHOOK, "Réponses aux formulaires"),
            one("Galet Landing", "Alizé Automation", IntegrationMethod.WEBHOOK, "Nouveaux contacts"),
            one("Alizé Automation", "Typhon SMS", IntegrationMethod.API, "Messages à envoyer"),
            one("Isba Événements", "Boréal CRM", IntegrationMethod.FILE, "Participants, à la fin de chaque salon"),
            one("Lagune Enrichissement", "Boréal CRM", IntegrationMethod.API, "Effectif et secteur des comptes")
                    .as(IntegrationStatus.BROKEN),
            one("Falaise Webinaires", "Alizé Automation", IntegrationMethod.NATIVE, "Inscrits et présents")
                    .as(IntegrationStatus.PLANNED),
            one("Polder Budget", "Grand Livre", IntegrationMethod.FILE, "Engagements du mois")
                    .as(IntegrationStatus.PLANNED),
            one("Ancre Campagnes", "Boréal CRM", IntegrationMethod.FILE, "Réponses aux campagnes")
                    .as(IntegrationStatus.RETIRED));

    private final Integrations integrations;
    private final ExternalSystems systems;

    SampleIntegrations(Integrations integrations, ExternalSystems systems) {
        this.integrations = integrations;
        this.systems = systems;
    }

    /** Once, in the scope of the client whose tools they are. */
    void connect() {
        if (!integrations.map().lines().isEmpty()) {
            return;
        }
        SYSTEMS.forEach(systems::add);
        Map<String, Endpoint> ends =
                integrations.map().nodes().stream().collect(Collectors.toMap(StackNode::name, StackNode::end));
        ALL.forEach(one -> integrations.add(one.details(ends)));
    }

    private static Sample one(String from, String to, IntegrationMethod method, String data) {
        return new Sample(from, to, IntegrationDirection.ONE_WAY, method, data, IntegrationStatus.ACTIVE);
    }

    private static Sample two(String from, String to, IntegrationMethod method, String data) {
        return new Sample(from, to, IntegrationDirection.TWO_WAY, method, data, IntegrationStatus.ACTIVE);
    }

    private record Sample(
            String from,
            String to,
            IntegrationDirection direction,
            IntegrationMethod method,
            String data,
            IntegrationStatus status) {

        Sample as(IntegrationStatus other) {
            return new Sample(from, to, direction, method, data, other);
        }

        IntegrationDetails details(Map<String, Endpoint> ends) {
            return new IntegrationDetails(
                    Objects.requireNonNull(ends.get(from)),
                    Objects.requireNonNull(ends.get(to)),
                    direction,
                    method,
                    data,
                    status,
                    "");
        }
    }
}
