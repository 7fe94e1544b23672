package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import io.pupitre.jobs.Job;
import io.pupitre.jobs.JobId;
import io.pupitre.jobs.Jobs;
import io.pupitre.ui.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How far a job has come, and the way to stop it. The job runs on when the page is left; coming back shows it again.
 *
 * <p>The page asks twice a second while it is open: a job may run on another node, which cannot reach this tab.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class JobProgress extends Composite<Div> {

    private static final int MILLIS = 500;
    private static final int NEVER = -1;

    private final Jobs jobs;
    private final JobId job;
    private final SerializableConsumer<Job> over;
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private @Nullable Registration asking;

    /**
     * @param sentenceKey what is being done
     * @param over is called once, in a round trip of this tab
     */
    JobProgress(Jobs jobs, Job job, String sentenceKey, SerializableConsumer<Job> over) {
        this.jobs = jobs;
        this.job = job.id();
        this.over = over;
        Paragraph sentence = new Paragraph();
        sentence.getElement().setAttribute("role", "status");
        Wording.bind(sentence, sentence::setText, sentenceKey);
        Wording.bindAttribute(bar, "aria-label", sentenceKey);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setDisableOnClick(true);
        cancel.addClickListener(click -> jobs.cancel(this.job));
        Wording.bind(cancel, cancel::setText, "scorecard.job-cancel");
        getContent().addClassName("pu-job");
        getContent().add(sentence, bar, cancel);
        show(job);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.setPollInterval(MILLIS);
        asking = ui.addPollListener(poll -> look(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
        super.onDetach(event);
    }

    private void look(UI ui) {
        Job now = jobs.get(job);
        if (now.state().isOver()) {
            stop(ui);
            over.accept(now);
        } else {
            show(now);
        }
    }

    private void show(Job now) {
        bar.setIndeterminate(now.total() == 0);
        bar.setValue(now.progress());
        cancel.setEnabled(!now.cancelRequested());
    }

    private void stop(UI ui) {
        Registration registered = asking;
        if (registered != null) {
            asking = null;
            registered.remove();
            ui.setPollInterval(NEVER);
        }
    }
}
