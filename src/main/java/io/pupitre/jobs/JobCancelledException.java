package io.pupitre.jobs;

/** The job is to stop where it is. */
public final class JobCancelledException extends RuntimeException {

    JobCancelledException() {
        super("cancelled");
    }
}
