package io.pupitre.sample;

import java.util.UUID;

/** The people of the demonstration, as infra/keycloak/pupitre-demo-people.json has them. */
public enum SamplePerson {
    PLATFORM(1, "platform@pupitre.test", "Paula Lantz"),
    ADA(2, "ada@atelier.test", "Ada Moreau"),
    CARL(3, "carl@atelier.test", "Carl Besson"),
    CHLOE(4, "chloe@atelier.test", "Chloé Garnier"),
    NORA(5, "cmo@nordwind.test", "Nora Lindqvist"),
    BEA(6, "bea@boussole.test", "Béatrice Roche"),
    BOB(7, "bob@boussole.test", "Bob Delmas"),
    ZOE(8, "cmo@zephyr.test", "Zoé Marchand");

    private final String subject;
    private final String email;
    private final String fullName;

    SamplePerson(int number, String email, String fullName) {
        this.subject = new UUID(0x0190d00000007000L, 0x8000000000000000L + number).toString();
        this.email = email;
        this.fullName = fullName;
    }

    /** Keycloak's id of the person. */
    public String subject() {
        return subject;
    }

    public String email() {
        return email;
    }

    public String fullName() {
        return fullName;
    }
}
