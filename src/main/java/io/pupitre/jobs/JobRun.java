package io.pupitre.jobs;

import java.util.UUID;

/** A job while it runs. */
public interface JobRun {

    /** What it works on, as given to {@link Jobs#submit}. */
    UUID subject();

    /**
     * Tells how far it is. To be called between any two batches: it also notices what should stop the job.
     *
     * @param total 0 while it is not known
     * @throws JobCancelledException when the person cancelled it, is no member any more, or the client is at rest
     */
    void progress(long done, long total);
}
