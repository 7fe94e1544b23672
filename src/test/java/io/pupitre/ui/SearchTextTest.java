package io.pupitre.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Alizé Automation;ALIZE;true",
                "Cœur de données;coeur;true",
                "Coeur de données;cœur;true",
                "Tests d’objets;d'objets;true",
                "C++ et C#;c#;true",
                "CRM;c++;false",
                "Part de 100\u00A0%;100 %;true",
                "Part de 100;%;false",
                "Nom;' ';true"
            })
    void whatWasTypedIsFoundInNames(String name, String typed, boolean isFound) {
        assertThat(SearchText.isIn(name, typed)).isEqualTo(isFound);
    }
}
