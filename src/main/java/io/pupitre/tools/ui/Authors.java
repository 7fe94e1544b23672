package io.pupitre.tools.ui;

import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** The names of who changed something. */
@Component
public class Authors {

    private final People people;

    Authors(People people) {
        this.people = people;
    }

    /** Empty for somebody who is no more known. */
    public String name(PersonId id) {
        return people.find(id).map(Person::name).orElse("");
    }
}
