package io.pupitre.scorecard.ui;

import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.FigureFormat;
import java.util.HashMap;
import java.util.Map;

/** The names of people on one page, each looked up once. */
final class Names {

    private final People people;
    private final Map<PersonId, String> known = new HashMap<>();

    Names(People people) {
        this.people = people;
    }

    String of(PersonId person) {
        return known.computeIfAbsent(
                person, id -> people.find(id).map(Person::name).orElse(FigureFormat.UNKNOWN));
    }
}
