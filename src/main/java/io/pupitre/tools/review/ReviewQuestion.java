package io.pupitre.tools.review;

/** The checklists. Their constants are stored, so none is ever renamed. */
public enum ReviewQuestion {
    SINGLE_SIGN_ON(ReviewKind.TECHNICAL),
    INTERFACES(ReviewKind.TECHNICAL),
    EXPORT(ReviewKind.TECHNICAL),
    AVAILABILITY(ReviewKind.TECHNICAL),
    SUPPORT(ReviewKind.TECHNICAL),
    DOCUMENTATION(ReviewKind.TECHNICAL),

    LEGAL_BASIS(ReviewKind.PRIVACY),
    MINIMISATION(ReviewKind.PRIVACY),
    DATA_SUBJECTS(ReviewKind.PRIVACY),
    SUB_PROCESSORS(ReviewKind.PRIVACY),
    TRANSFERS(ReviewKind.PRIVACY),
    DELETION(ReviewKind.PRIVACY),

    MULTI_FACTOR(ReviewKind.SECURITY),
    LEAVERS(ReviewKind.SECURITY),
    ENCRYPTION(ReviewKind.SECURITY),
    CERTIFICATION(ReviewKind.SECURITY),
    INCIDENTS(ReviewKind.SECURITY),
    BACKUPS(ReviewKind.SECURITY);

    private final ReviewKind kind;

    ReviewQuestion(ReviewKind kind) {
        this.kind = kind;
    }

    public ReviewKind kind() {
        return kind;
    }
}
