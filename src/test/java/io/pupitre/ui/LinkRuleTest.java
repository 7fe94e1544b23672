package io.pupitre.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkRuleTest {

    @ParameterizedTest
    @CsvSource({
        "https://exemple.test/a?b=c#d,true,true",
        "HTTPS://exemple.test,true,true",
        "http://exemple.test,true,false",
        "https://banque.test@ailleurs.test/,false,false",
        "javascript:alert(1),false,false",
        "data:text/html;base64,false,false",
        "https:///chemin,false,false",
        "https://exemple test,false,false",
        "exemple.test,false,false",
        "'',false,false"
    })
    void onlyPagesOfTheWebAreLinks(String address, boolean isWeb, boolean isSecure) {
        assertThat(LinkRule.isWeb(address)).isEqualTo(isWeb);
        assertThat(LinkRule.isSecure(address)).isEqualTo(isSecure);
    }
}
