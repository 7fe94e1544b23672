package io.pupitre.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How a person looks at something: their language, their colours, their screen. */
record Look(String sight, Phrases phrases, ColorScheme scheme, int width, int height) {

    String name() {
        return String.join(
                "-",
                "every",
                sight,
                phrases.language().getLanguage(),
                scheme.name().toLowerCase(Locale.ROOT),
                String.valueOf(width));
    }

    void dress(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    void picture(Page page) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name() + ".png")));
    }

    /** Waits until nothing is under way between the page and the server, and nothing moves. */
    static void awaitRest(Page page) {
        page.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(one => !one.isActive?.())
                    && !document.querySelector('[aria-busy=true]')
                    && document.fonts.status === 'loaded'
                    && document.getAnimations().every(one =>
                        one.playState !== 'running' || one.effect.getComputedTiming().iterations === Infinity)""");
    }

    /** The frames around the page's title whose content is wider than they are: people would have to scroll sideways. */
    @SuppressWarnings("unchecked") // What the script below answers.
    static List<String> overflowing(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                  const found = [];
                  let frame = document.querySelector('h1') ?? document.body;
                  while (frame) {
                    if (frame.scrollWidth > frame.clientWidth + 1 && getComputedStyle(frame).display !== 'inline') {
                      found.push(`${frame.localName}.${frame.className}: ${frame.scrollWidth} > ${frame.clientWidth}`);
                    }
                    frame = frame.assignedSlot ?? frame.parentElement ?? frame.getRootNode().host;
                  }
                  return found;
                }""");
    }

    /** All that can be read on the page or is read out, what web components say themselves included. */
    @SuppressWarnings("unchecked") // What the script below answers.
    static List<String> texts(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                  const texts = [document.title];
                  const read = node => {
                    if (node.nodeType === Node.TEXT_NODE) {
                      texts.push(node.data.trim());
                    } else if (!['script', 'style', 'noscript'].includes(node.localName)) {
                      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
                        texts.push(node.getAttribute?.(name) ?? '');
                      }
                      node.shadowRoot?.childNodes.forEach(read);
                      node.childNodes.forEach(read);
                    }
                  };
                  read(document.body);
                  return [...new Set(texts)].filter(text => text !== '');
                }""");
    }
}
