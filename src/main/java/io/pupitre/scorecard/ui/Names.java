package io.pupitre.scorecard.ui;

import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.FigureFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of people on one page, each looked up once; what the page gives its browser is written in other threads. */
final class Names {

    private final People people;
    private final Map<PersonId, String> known = new ConcurrentHashMap<>();

    Names(People people) {
        this.people = people;
    }

    String of(PersonId person) {
        return known.computeIfAbsent(
                person, id -> people.find(id).map(Person::name).orElse(FigureFormat.UNKNOWN));
    }
}
