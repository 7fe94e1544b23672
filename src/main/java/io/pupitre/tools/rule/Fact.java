package io.pupitre.tools.rule;

import io.pupitre.tools.review.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is known of a field of a tool. What is not known is no fact. */
sealed interface Fact {

    /** A text, or the name of a choice. */
    record Text(String text) implements Fact {}

    /** Something that is there, whatever it says. */
    record There() implements Fact {}

    record Figure(BigDecimal number) implements Fact {}

    record Day(LocalDate day) implements Fact {}

    record YesNo(boolean yes) implements Fact {}

    /** The newest review of a kind. */
    record Reviewed(Verdict verdict, LocalDate validUntil) implements Fact {}
}
