package io.pupitre.tools;

import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.catalogue.Folded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares names with well-known ones, word by word. It only ever suggests. */
final class Spelling {

    /** In shorter words a slip too often makes another name: Braze, Brave. */
    private static final int SHORTEST = 6;

    /** From this length on, two slips. */
    private static final int LONG = 9;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The words of names and of the trade as they are written, by how they are compared. */
    private static final Map<String, String> KNOWN = byFolded(Stream.concat(Catalogue.names(), Catalogue.terms()));

    /**
     * The same by their first letter. Slips hardly ever befall it; what differs there is another word: interest, Pinterest.
     */
    private static final Map<Character, List<Map.Entry<String, String>>> ALIKE = KNOWN.entrySet().stream()
            .collect(Collectors.groupingBy(known -> known.getKey().charAt(0)));

    /** Those that a misspelt word is taken for: words of names, of which none is near to an everyday word. */
    private static final Set<String> SUGGESTED = suggested();

    private Spelling() {}

    /** The name with its misspelt words replaced; empty when none looks misspelt. */
    static Optional<String> suggest(String name) {
        String suggested = Arrays.stream(name.split("(?<=\\s)|(?=\\s)"))
                .map(word -> Objects.requireNonNullElse(closest(word), word))
                .collect(Collectors.joining());
        return suggested.equals(name) ? Optional.empty() : Optional.of(suggested);
    }

    private static @Nullable String closest(String word) {
        String folded = Folded.of(word).text();
        if (folded.length() < SHORTEST || KNOWN.containsKey(folded) || !ofLetters(folded)) {
            return null;
        }
        int nearest = (folded.length() >= LONG ? 2 : 1) + 1;
        String closest = null;
        for (Map.Entry<String, String> known : ALIKE.getOrDefault(folded.charAt(0), List.of())) {
            int slips = slips(folded, known.getKey(), nearest + 1);
            if (slips < nearest) {
                nearest = slips;
                closest = SUGGESTED.contains(known.getKey()) ? known.getValue() : null;
            } else if (slips == nearest) {
                // Two known names are equally near: no telling which.
                closest = null;
            }
        }
        return closest;
    }

    /**
     * Letters that are too many, missing, wrong, or swapped with their neighbour (the optimal string alignment distance); at
     * least {@code enough} when there are that many.
     */
    static int slips(String a, String b, int enough) {
        if (Math.abs(a.length() - b.length()) >= enough) {
            return enough;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + wrong);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return Math.min(cost[a.length()][b.length()], enough);
    }

    private static boolean ofLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static Set<String> suggested() {
        Set<String> words = new HashSet<>(byFolded(Catalogue.names()).keySet());
        words.removeIf(word -> word.length() < SHORTEST || !ofLetters(word));
        words.removeAll(unsuggested());
        return Set.copyOf(words);
    }

    /** As they are compared. */
    static Set<String> unsuggested() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Spelling.class.getResourceAsStream("unsuggested-words.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> byFolded(Stream<String> names) {
        Map<String, String> words = new HashMap<>();
        names.flatMap(BLANKS::splitAsStream)
                .filter(word -> !Folded.of(word).text().isEmpty())
                .forEach(word -> words.putIfAbsent(Folded.of(word).text(), word));
        return Map.copyOf(words);
    }

    /** For both names of a tool. */
    static List<SpellingSuggestion> suggestions(String product, String vendor) {
        return Stream.of(
                        suggest(product).map(better -> new SpellingSuggestion(ToolField.PRODUCT, product, better)),
                        suggest(vendor).map(better -> new SpellingSuggestion(ToolField.VENDOR, vendor, better)))
                .flatMap(Optional::stream)
                .toList();
    }
}
