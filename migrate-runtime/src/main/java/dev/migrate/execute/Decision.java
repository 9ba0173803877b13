package dev.migrate.execute;

/** What a person decides of a step that was interrupted, and of which nobody else can know whether it is done. */
public enum Decision {
    /** All of it is done, by the interrupted run or by hand: go on with the step after it. */
    DONE,

    /** Nothing of it is done, or what was done has been taken back: run it again. */
    AGAIN;

    static String advice(String revision, int step) {
        return "Look at the database. If all of it is done, or once you have done the rest by hand, say so with 'resolve'"
                + " (-Drevision=" + revision + " -Dstep=" + step
                + " -Ddone); if nothing is, or once you have taken back what"
                + " is, with -Dagain in the place of -Ddone. Then run the same command again.";
    }
}
