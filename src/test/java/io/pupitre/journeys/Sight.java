package io.pupitre.journeys;

import com.microsoft.playwright.Page;
import io.pupitre.sample.SamplePerson;
import java.util.function.BiConsumer;

/**
 * Something that people see: a page of the demonstration, or what opens upon it.
 *
 * @param name of its picture
 * @param opening what the person does on the page, with the page's words in the person's language
 */
record Sight(String name, SamplePerson person, String path, BiConsumer<Page, Phrases> opening) {

    static Sight page(String name, SamplePerson person, String path) {
        return new Sight(name, person, path, (page, phrases) -> {});
    }
}
