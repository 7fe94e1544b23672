package io.pupitre.tools.review.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.review.InvalidReviewException;
import io.pupitre.tools.review.ReviewDetails;
import io.pupitre.tools.review.StaleReviewException;
import io.pupitre.ui.FormDialog;

/** Asks for what a review found. */
final class ReviewDialog {

    private final FormDialog frame;
    private final ReviewForm form;
    private final SerializableConsumer<ReviewDetails> save;
    private final Command outdated;

    private ReviewDialog(String titleKey, ReviewForm form, SerializableConsumer<ReviewDetails> save, Command outdated) {
        this.form = form;
        this.save = save;
        this.outdated = outdated;
        frame = new FormDialog(titleKey, "tools.save", this::save).withWide(form);
    }

    /**
     * @param titleKey what is being done
     * @param save keeps it, or refuses it with what is wrong
     * @param outdated called when the review or its tool turns out to be changed or gone since it was read
     */
    static void open(String titleKey, ReviewForm form, SerializableConsumer<ReviewDetails> save, Command outdated) {
        new ReviewDialog(titleKey, form, save, outdated).frame.open();
    }

    private boolean save() {
        return form.read().filter(this::isSaved).isPresent();
    }

    private boolean isSaved(ReviewDetails details) {
        try {
            save.accept(details);
            return true;
        } catch (InvalidReviewException e) {
            form.show(e.problems());
        } catch (StaleReviewException e) {
            frame.refuse(frame.getTranslation("tools.review-stale"));
            outdated.execute();
        } catch (NotFoundException e) {
            frame.refuse(frame.getTranslation("tools.review-gone"));
            outdated.execute();
        }
        return false;
    }
}
