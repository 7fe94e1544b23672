package io.pupitre.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented names that often resemble each other, and what somebody types who looks for one of them. */
final class Names {

    private static final List<String> SYLLABLES =
            List.of("ma", "Mâ", "té", "TE", "ro", "%", "_", "!", "\\", "'", "0%", " ", "-", "Ça", "ni");

    /** What makes of a text another that the database takes for the same. */
    private static final String PLAIN = "aeiouc";

    private static final String ACCENTED = "àéîôüç";

    private final Random random;

    Names(long seed) {
        random = new Random(seed);
    }

    /** @param end sets the names of one client apart from those of another */
    List<String> some(int howMany, String end) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> (word(2 + random.nextInt(4)).strip() + " " + i + end).strip())
                .toList();
    }

    /** A piece of one of the names, spelled otherwise, or anything. */
    String typed(List<String> names) {
        if (random.nextInt(4) == 0) {
            return word(1 + random.nextInt(3));
        }
        String name = names.get(random.nextInt(names.size()));
        int start = random.nextInt(3) == 0 ? 0 : random.nextInt(name.length());
        return respelled(name.substring(start, Math.min(name.length(), start + 1 + random.nextInt(4))));
    }

    /** Without accents and case, as the database compares. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private String word(int syllables) {
        return IntStream.range(0, syllables)
                .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    private String respelled(String text) {
        return text.chars().mapToObj(this::respelled).collect(Collectors.joining());
    }

    private String respelled(int character) {
        String plain = Character.toString(character);
        int place = PLAIN.indexOf(character);
        return switch (random.nextInt(3)) {
            case 0 -> plain.toUpperCase(Locale.ROOT);
            case 1 -> place < 0 ? plain : ACCENTED.substring(place, place + 1);
            default -> plain;
        };
    }
}
