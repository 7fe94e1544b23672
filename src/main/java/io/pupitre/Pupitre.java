package io.pupitre;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The console: one deployable, its modules are the packages below this one. */
@SpringBootApplication
@Modulithic(
        systemName = "Pupitre",
        sharedModules = {"tenancy", "ui"})
public class Pupitre {

    public static void main(String[] args) {
        SpringApplication.run(Pupitre.class, args);
    }

    /** Time comes from here, so that tests can set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
