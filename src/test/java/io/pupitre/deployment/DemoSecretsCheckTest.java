package io.pupitre.deployment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class DemoSecretsCheckTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("pupitre.oidc.client-secret", "own")
            .withProperty("pupitre.keycloak.admin-client-secret", "own")
            .withProperty("pupitre.publication.key", "own");

    @ParameterizedTest
    @CsvSource({
        "pupitre.oidc.client-secret, demo-login-client-secret-not-for-production",
        "pupitre.keycloak.admin-client-secret, demo-admin-client-secret-not-for-production",
        "pupitre.publication.key, demo-publication-key-not-for-production"
    })
    void refusesASecretOfTheDemo(String setting, String secret) {
        environment.setProperty(setting, secret);

        assertThatThrownBy(() -> new DemoSecretsCheck(environment))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(setting);

        environment.setActiveProfiles("demo");
        assertThatCode(() -> new DemoSecretsCheck(environment)).doesNotThrowAnyException();
    }

    @Test
    void acceptsSecretsOfOnesOwn() {
        assertThatCode(() -> new DemoSecretsCheck(environment)).doesNotThrowAnyException();
    }
}
