package io.pupitre.isolation;

import io.pupitre.sample.SamplePerson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What {@code pages.txt} says of one address.
 *
 * @param template as the inventory gives it: {@code /c/:workspace/tools/:tool}
 * @param record simple name of the entity whose id stands in the address; empty for none
 */
public record Page(Owner owner, String template, String record) {

    private static final String WORKSPACE = ":workspace";

    /** Whom a page belongs to. */
    public enum Owner {
        EVERYONE(SamplePerson.NORA),
        PLATFORM(SamplePerson.PLATFORM, SamplePerson.ADA, SamplePerson.CARL, SamplePerson.NORA),
        AGENCY(SamplePerson.ADA, SamplePerson.NORA, SamplePerson.PLATFORM),
        /** A program with a token, whatever person's session comes along: InputsEndpointIT and SeatsEndpointIT try it. */
        PROGRAM(SamplePerson.CARL),
        WORKSPACE(
                SamplePerson.CARL,
                // The agency's own consultant of another client, and everybody's counterpart at another agency.
                SamplePerson.CHLOE,
                SamplePerson.BOB,
                SamplePerson.BEA,
                SamplePerson.ZOE,
                SamplePerson.PLATFORM);

        private final SamplePerson person;

        /** Made by List.of, which cannot change. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<SamplePerson> strangers;

        Owner(SamplePerson person, SamplePerson... strangers) {
            this.person = person;
            this.strangers = List.of(strangers);
        }

        /** Who is sure to be let in. */
        public SamplePerson person() {
            return person;
        }

        List<SamplePerson> strangers() {
            return strangers;
        }
    }

    /** The pages that people open. */
    public static List<Page> forPeople() {
        return all().stream().filter(page -> page.owner != Owner.PROGRAM).toList();
    }

    /** All that the file says. */
    static List<Page> all() {
        try (InputStream file = Page.class.getResourceAsStream("/pages.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Page::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page of(String line) {
        String[] words = line.split("\\s+", -1);
        return new Page(Owner.valueOf(words[0]), words[1], words.length > 2 ? words[2] : "");
    }

    public boolean namesARecord() {
        return !record.isEmpty();
    }

    /** The address of that record in that workspace; what the template does not name is not used, nor is a month named. */
    public String address(String workspace, UUID id) {
        String inWorkspace = template.replace(WORKSPACE, workspace);
        return namesARecord() ? inWorkspace.replaceAll(":\\w+", id.toString()) : inWorkspace.replaceAll("/:\\w+", "");
    }

    /** An address of the same form where there is nothing: in no workspace, or on no page. */
    String nowhere(UUID id) {
        return owner == Owner.WORKSPACE
                ? address("nowhere", id)
                : address("", id).replaceAll("[^/]", "x");
    }
}
