package io.pupitre.onboarding;

import io.pupitre.agency.Country;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Region;
import io.pupitre.agency.Slug;
import io.pupitre.agency.WorkspaceDetails;
import io.pupitre.identity.NewPerson;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Role;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Clients that are about to begin. */
final class Plans {

    private Plans() {}

    /** Four regions with seven countries, the whole starter pack, a newcomer as CMO and Chloé, who has an account. */
    static OnboardingPlan full(String slug) {
        return new OnboardingPlan(
                new NewWorkspace(
                        new Slug(slug),
                        new WorkspaceDetails(
                                "Boréal " + slug,
                                "#336699",
                                Locale.FRENCH,
                                List.of(Locale.ENGLISH, Locale.GERMAN),
                                ZoneId.of("Europe/Paris"),
                                Currency.getInstance("EUR")),
                        false),
                List.of(
                        region("DACH", "DE", "AT", "CH"),
                        region("Benelux", "BE", "NL"),
                        region("France", "FR"),
                        region("Îles Britanniques", "GB")),
                EnumSet.allOf(StarterPart.class),
                List.of(
                        new Invitee(
                                new NewPerson(newcomer(slug), "Marie Dupont", Locale.FRENCH), Role.CLIENT_CMO, null),
                        new Invitee(
                                new NewPerson(SamplePerson.CHLOE.email(), "Somebody Else", Locale.ENGLISH),
                                Role.CONSULTANT,
                                null)));
    }

    /** Address of the one who has no account. */
    static String newcomer(String slug) {
        return slug + "@example.test";
    }

    static String slug() {
        return "o" + Ids.next().toString().replace("-", "");
    }

    private static Region region(String name, String... countries) {
        return new Region(name, List.of(countries).stream().map(Country::new).toList());
    }
}
