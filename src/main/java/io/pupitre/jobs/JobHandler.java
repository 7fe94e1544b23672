package io.pupitre.jobs;

/** Does one kind of work. A bean of the module whose work it is. */
public interface JobHandler {

    /** Stored with each job: lower case, words joined by hyphens, at most 40 characters, never changed. */
    String kind();

    /**
     * Does the work, in the scope of the person who started it, outside any transaction.
     *
     * <p>When the node dies in the middle, another begins from the start: what the first left behind must do no harm.
     *
     * @throws JobFailedException when the work cannot be done, with the words for the person
     * @throws JobCancelledException from {@link JobRun#progress}; to be let through
     */
    void run(JobRun run);

    /** Cleans up after a run that was cancelled or failed, in the same scope. */
    default void stopped(JobRun run) {}
}
