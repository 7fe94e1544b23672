package io.pupitre.tools;

/** Invented integrations. */
public final class IntegrationExamples {

    private IntegrationExamples() {}

    /** An active one from one end to another, by API. */
    public static IntegrationDetails between(Endpoint source, Endpoint target) {
        return of(source, target, IntegrationDirection.ONE_WAY, IntegrationStatus.ACTIVE);
    }

    public static IntegrationDetails of(
            Endpoint source, Endpoint target, IntegrationDirection direction, IntegrationStatus status) {
        return new IntegrationDetails(
                source, target, direction, IntegrationMethod.API, "Contacts et consentements", status, "Chaque nuit");
    }

    /** A tool as an end. */
    public static Endpoint end(ToolRecord tool) {
        return new Endpoint.OfTool(tool.id());
    }

    /** A system as an end. */
    public static Endpoint end(ExternalSystemRecord system) {
        return new Endpoint.OfSystem(system.id());
    }
}
