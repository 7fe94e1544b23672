package io.pupitre.templates;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a field; a field without a value has none of these. */
public sealed interface FieldValue {

    /** Whether a field of this kind may hold it. */
    boolean fits(FieldKind kind);

    /** Of {@link FieldKind#TEXT} and {@link FieldKind#PARAGRAPH}. */
    record Text(Bilingual text) implements FieldValue {
        @Override
        public boolean fits(FieldKind kind) {
            return kind == FieldKind.TEXT || kind == FieldKind.PARAGRAPH;
        }
    }

    /** Trailing zeros don't count: 12 and 12.00 are equal. At most 15 digits before and 6 after the point. */
    record Figure(BigDecimal value) implements FieldValue {

        /** @throws InvalidTemplateException when it has more digits */
        public Figure {
            // Looked at before anything is computed: the digits of 1E+999999999 would fill the memory.
            if (value.precision() > 100 || Math.abs((long) value.scale()) > 100) {
                throw new InvalidTemplateException("number");
            }
            value = value.stripTrailingZeros();
            if (value.precision() - value.scale() > 15 || value.scale() > 6) {
                throw new InvalidTemplateException("number");
            }
        }

        @Override
        public boolean fits(FieldKind kind) {
            return kind == FieldKind.NUMBER;
        }
    }

    /** From 1900 to 2200. */
    record Day(LocalDate value) implements FieldValue {

        /** @throws InvalidTemplateException when it is outside */
        public Day {
            if (value.getYear() < 1900 || value.getYear() > 2200) {
                throw new InvalidTemplateException("date");
            }
        }

        @Override
        public boolean fits(FieldKind kind) {
            return kind == FieldKind.DATE;
        }
    }

    /** The chosen one of the field's options. */
    record Choice(ElementId option) implements FieldValue {
        @Override
        public boolean fits(FieldKind kind) {
            return kind == FieldKind.CHOICE;
        }
    }

    record YesNo(boolean value) implements FieldValue {
        @Override
        public boolean fits(FieldKind kind) {
            return kind == FieldKind.YES_NO;
        }
    }
}
