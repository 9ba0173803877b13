package mapped;

/** A class whose names are all quoted. */
public class Delimited {

    public static class Word {
        public long id;
        public String text;
        public Word synonym;
    }
}
