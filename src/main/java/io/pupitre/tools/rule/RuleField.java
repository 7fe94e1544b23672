package io.pupitre.tools.rule;

import io.pupitre.tools.ToolField;
import io.pupitre.tools.review.ReviewKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What rules may look at: fields of a tool and of its newest reviews. Their constants are stored, so none is ever renamed. */
public enum RuleField {
    STATUS(Kind.CHOICE, ToolField.STATUS),
    ORIGIN(Kind.CHOICE, ToolField.ORIGIN),
    CATEGORY(Kind.TEXT, ToolField.CATEGORY),
    CAPABILITY(Kind.CHOICE, ToolField.CAPABILITY),
    VENDOR(Kind.TEXT, ToolField.VENDOR),
    OWNER(Kind.TEXT, ToolField.OWNER),
    ADMINS(Kind.TEXT, ToolField.ADMINS),
    USERS(Kind.TEXT, ToolField.USERS),
    PURPOSE(Kind.WORDS, ToolField.PURPOSE),
    OUTCOME(Kind.WORDS, ToolField.OUTCOME),
    SEATS_PAID(Kind.NUMBER, ToolField.SEATS_PAID),
    SEATS_USED(Kind.NUMBER, ToolField.SEATS_USED),
    /** Known or not: costs are in the currency of each client, so no number stands for the same money everywhere. */
    ANNUAL_COST(Kind.WORDS, ToolField.ANNUAL_COST),
    RENEWAL_DATE(Kind.DAY, ToolField.RENEWAL),
    AUTO_RENEWAL(Kind.YES_NO, ToolField.AUTO_RENEWAL),
    NOTICE_DAYS(Kind.NUMBER, ToolField.NOTICE_DAYS),
    /** Of any kind. */
    LAST_REVIEW(Kind.DAY, ReviewKind.TECHNICAL),
    TECHNICAL_REVIEW(Kind.REVIEW, ReviewKind.TECHNICAL),
    PRIVACY_REVIEW(Kind.REVIEW, ReviewKind.PRIVACY),
    SECURITY_REVIEW(Kind.REVIEW, ReviewKind.SECURITY),
    DATA_CATEGORIES(Kind.WORDS, ReviewKind.PRIVACY),
    RETENTION(Kind.WORDS, ReviewKind.PRIVACY),
    AGREEMENT(Kind.YES_NO, ReviewKind.PRIVACY),
    AGREED_ON(Kind.DAY, ReviewKind.PRIVACY);

    private final Kind kind;
    private final @Nullable ToolField toolField;
    private final @Nullable ReviewKind review;

    RuleField(Kind kind, ToolField toolField) {
        this.kind = kind;
        this.toolField = toolField;
        review = null;
    }

    RuleField(Kind kind, ReviewKind review) {
        this.kind = kind;
        toolField = null;
        this.review = review;
    }

    public Kind kind() {
        return kind;
    }

    /** The field of a tool's sheet that it is; null for one of a review. */
    public @Nullable ToolField toolField() {
        return toolField;
    }

    /** The kind of review by which it is mended; null for a field of the sheet. */
    public @Nullable ReviewKind review() {
        return review;
    }

    /** The key of its translated name. */
    public String labelKey() {
        return toolField == null || this == RENEWAL_DATE
                ? "tools.rule-field-" + name().toLowerCase(Locale.ROOT).replace('_', '-')
                : toolField.labelKey();
    }

    /** What kind of values a field has, and with it what can be asked. */
    public enum Kind {
        /** A text that can be compared, whatever its case. */
        TEXT(Operator.FILLED, Operator.EMPTY, Operator.ONE_OF),
        /** Something that is there or not, whatever it says. */
        WORDS(Operator.FILLED, Operator.EMPTY),
        /** One of known values. */
        CHOICE(Operator.ONE_OF, Operator.FILLED, Operator.EMPTY),
        NUMBER(Operator.AT_LEAST, Operator.AT_MOST, Operator.FILLED, Operator.EMPTY),
        DAY(Operator.WITHIN_NEXT, Operator.WITHIN_LAST, Operator.FILLED, Operator.EMPTY),
        YES_NO(Operator.YES, Operator.NO, Operator.FILLED, Operator.EMPTY),
        REVIEW(Operator.VALID, Operator.FILLED, Operator.EMPTY);

        /** Made by List.of, which cannot change. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<Operator> operators;

        Kind(Operator... operators) {
            this.operators = List.of(operators);
        }

        /** What can be asked of such a field, the usual first. */
        public List<Operator> operators() {
            return operators;
        }
    }
}
