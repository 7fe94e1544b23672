package io.pupitre.deployment;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Refuses to start with a secret that everybody can read in the demo's settings, unless this is the demo. */
@Component
class DemoSecretsCheck {

    private static final List<String> SECRETS =
            List.of("pupitre.oidc.client-secret", "pupitre.keycloak.admin-client-secret", "pupitre.publication.key");

    DemoSecretsCheck(Environment environment) throws IOException {
        if (environment.acceptsProfiles(Profiles.of("demo", "test"))) {
            return;
        }
        for (PropertySource<?> demo :
                new YamlPropertySourceLoader().load("demo", new ClassPathResource("application-demo.yaml"))) {
            for (String secret : SECRETS) {
                if (Objects.equals(demo.getProperty(secret), environment.getRequiredProperty(secret))) {
                    throw new IllegalStateException(
                            "The setting " + secret
                                    + " has the value of the public demo. Set a secret of your own, or start with the profile demo.");
                }
            }
        }
    }
}
